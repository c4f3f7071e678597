@echo off
rem Starts Byline from wherever it was unpacked, with the Java that JAVA_HOME names, else the one on the PATH.
setlocal
set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /i "version"') do set "version=%%~v"
if not defined version goto missing
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 25 goto missing
"%java%" ${java.flags} %BYLINE_JAVA_OPTIONS% "-Dbyline.home=%home%" -classpath "%home%\lib\*" ${main.class} %*
exit /b %ERRORLEVEL%

:missing
echo Byline needs Java 25 or newer: install a JDK 25, such as Temurin 25 from https://adoptium.net, 1>&2
echo set JAVA_HOME to its folder, and start Byline again. 1>&2
exit /b 1
