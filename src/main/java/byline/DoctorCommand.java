package byline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Says whether Byline can work here, and with which settings.
@Command(name = "doctor", description = "Check Java, models, articles, index and port, and show every setting.")
final class DoctorCommand implements Callable<Integer> {

    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    NetworkOptions network = new NetworkOptions();

    @Override
    public Integer call() {
        Home home = Home.find();
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        given.putAll(options.given());
        given.putAll(network.given());
        Settings settings = UserSettings.load(given, options.settings, home);
        List<Check> checks = new Doctor(settings, home).checks();
        System.out.println(Main.Version.name());
        checks.forEach(System.out::println);
        System.out.println();
        System.out.println("Settings:");
        settings.given().forEach(DoctorCommand::print);
        return checks.stream().allMatch(Check::good) ? 0 : 1;
    }

    private static void print(Given given) {
        System.out.println("  " + given.setting().key() + " = " + given.masked() + "  (" + given.origin() + ")");
    }
}
