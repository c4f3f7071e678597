package byline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A page of another origin can neither ask nor read.
class OriginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "10.0.0.1", "[::2]", "a b"
            })
    void refusesForeignHosts(String host) throws IOException {
        try (Served served = Served.start()) {
            assertThat(served.raw("GET /corpus HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 4")
                    .contains("\"error\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST:8080"})
    void answersToItsOwnNames(String host) throws IOException {
        try (Served served = Served.start()) {
            assertThat(served.raw("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://127.0.0.1", "https://localhost:1", "file://"})
    void refusesForeignOrigins(String origin) throws IOException {
        try (Served served = Served.start()) {
            String body = "{\"question\":\"Where?\"}";
            assertThat(served.raw("POST /ask HTTP/1.1\r\nHost: 127.0.0.1:" + served.port + "\r\nOrigin: " + origin
                            + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                            + "\r\nConnection: close\r\n\r\n" + body))
                    .startsWith("HTTP/1.1 403")
                    .contains("foreign_origin");
        }
    }

    @Test
    void answersItsOwnPage() throws IOException {
        try (Served served = Served.start()) {
            assertThat(served.raw("GET /corpus HTTP/1.1\r\nHost: 127.0.0.1:" + served.port
                            + "\r\nOrigin: http://127.0.0.1:" + served.port + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void refusesToBePartOfAnotherPage() throws IOException {
        try (Served served = Served.start()) {
            assertThat(served.raw(fetched("/corpus", "no-cors"))).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void opensFromALinkOnAnotherPage() throws IOException {
        try (Served served = Served.start()) {
            assertThat(served.raw(fetched("/?q=where", "navigate"))).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void allowsNoOriginUnlessConfigured() throws IOException {
        try (Served served = Served.start()) {
            assertThat(served.raw(preflight(served, "http://desk.example"))).doesNotContain("Access-Control-Allow");
        }
    }

    @Test
    void allowsAConfiguredOrigin() throws IOException {
        try (Served served = Served.start(options -> options.withOrigins(Set.of("http://desk.example")))) {
            assertThat(served.raw(preflight(served, "http://desk.example")))
                    .containsIgnoringCase("Access-Control-Allow-Origin: http://desk.example");
        }
    }

    @Test
    void allowsNoOtherOriginThanTheConfiguredOne() throws IOException {
        try (Served served = Served.start(options -> options.withOrigins(Set.of("http://desk.example")))) {
            assertThat(served.raw(preflight(served, "http://evil.example"))).startsWith("HTTP/1.1 403");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8::5, [2001:db8::5]:8080",
        "2001:DB8:0:0::5, [2001:db8::5]",
        "[2001:db8::5], [2001:db8::5]",
        "::, [2001:db8::5]",
        "0:0:0:0:0:0:0:0, 192.0.2.7"
    })
    void answersToTheAddressItIsBoundTo(String bound, String host) {
        assertThat(new OriginGuard(bound, ChatOptions.of(Served.PAGE)).known(host))
                .isTrue();
    }

    @Test
    void answersToAConfiguredAddress() throws IOException {
        try (Served served = Served.start(options -> options.withHosts(Set.of("[2001:db8::7]")))) {
            assertThat(served.raw("GET /healthz HTTP/1.1\r\nHost: [2001:db8:0::7]\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void saysHowAForeignNameCanBeAllowed() throws IOException {
        try (Served served = Served.start()) {
            assertThat(served.raw("GET /healthz HTTP/1.1\r\nHost: mybox\r\nConnection: close\r\n\r\n"))
                    .contains("--allowed-hosts");
        }
    }

    @Test
    void answersToAConfiguredName() throws IOException {
        try (Served served = Served.start(options -> options.withHosts(Set.of("byline.example")))) {
            assertThat(served.raw("GET /healthz HTTP/1.1\r\nHost: byline.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 200");
        }
    }

    private static String fetched(String path, String mode) {
        return String.join(
                "\r\n",
                "GET " + path + " HTTP/1.1",
                "Host: localhost",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: " + mode,
                "Connection: close",
                "",
                "");
    }

    private static String preflight(Served served, String origin) {
        return "OPTIONS /ask HTTP/1.1\r\nHost: 127.0.0.1:" + served.port + "\r\nOrigin: " + origin
                + "\r\nAccess-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type"
                + "\r\nConnection: close\r\n\r\n";
    }
}
