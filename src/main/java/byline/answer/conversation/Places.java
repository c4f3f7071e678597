package byline.answer.conversation;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Countries and great cities, as Java knows them by its locales and time zones: they speak in the news like people.
final class Places {

    private static final Set<String> NAMES = names();

    private Places() {}

    static boolean contains(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String country : Locale.getISOCountries()) {
            names.add(Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        }
        for (String zone : ZoneId.getAvailableZoneIds()) {
            if (zone.matches("(?:Europe|Asia|Africa|America)/[^/]+")) {
                names.add(zone.substring(zone.indexOf('/') + 1).replace('_', ' '));
            }
        }
        return Set.copyOf(names);
    }
}
