package byline.answer.language;

import java.util.Locale;
import java.util.Set;

/// English words of the closed classes: a capital at the start of a sentence does not make a name of them.
public final class FunctionWords {

    private static final Set<String> WORDS = Set.of(
            ("a an the this that these those he she it they we i you his her its their our my your him them us me who whom"
                            + " whose which what when where why how and but or nor so yet for in on at to from by with"
                            + " without of off over under after before since until while although though because if"
                            + " unless as than then thus hence also however moreover meanwhile instead despite during"
                            + " against between among about above below into onto through across along around behind"
                            + " beyond near toward towards upon within per via is are was were be been being am do does"
                            + " did done has have had having will would shall should can could may might must not no"
                            + " never none nobody nothing neither either both all any each every few many more most"
                            + " much other others another some several such only just even still already once twice"
                            + " again here there now today yesterday tomorrow later earlier soon ago yes please let one"
                            + " two three four five six seven eight nine ten according asked speaking"
                            + " first second third last next previous recent recently new following given regarding"
                            + " whether like unlike notably finally perhaps maybe rather quite very too up down out"
                            + " oh well ok hello hi dear")
                    .split(" +", -1));

    private static final Set<String> PERSONAL = Set.of("he", "she", "they", "it", "his", "her", "their", "its");

    private FunctionWords() {}

    public static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a word only means something after another sentence: "he", "their".
    public static boolean isPronoun(String word) {
        return PERSONAL.contains(word.toLowerCase(Locale.ROOT));
    }
}
