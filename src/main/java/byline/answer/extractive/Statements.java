package byline.answer.extractive;

import byline.answer.language.Names;
import byline.answer.language.Quotations;
import byline.answer.language.Speakers;
import byline.article.Passage;
import byline.article.Span;
import byline.search.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sentences of a passage in which the asked speaker speaks: named beside a verb of saying, or going on from such a
/// sentence as "he" or in a quotation without a speaker of its own.
final class Statements {

    private static final Pattern SPEAKS_AS_PRONOUN = Pattern.compile(
            "\\b(?:[Hh]e|[Ss]he|[Tt]hey)\\s(?:(?:also|then|later|has|had|have)\\s)?(?:\\p{Ll}+ed|said|says|told|wrote)\\b|\\bsaid (?:he|she|they)\\b");

    private static final String OFFICES =
            "(?:" + Actors.ROLE + "|CEO|ceo|executive|commissioner|owner|editor|author|lawyer|attorney"
                    + "|economist|analyst|founder|co-founder|secretary-general)";
    private static final Pattern OFFICE = Pattern.compile("\\b(" + OFFICES
            + ")\\b.*\\b(?:say|said|says|tell|told|think|thought|claim|warn|argue|comment|respond|react)");
    /// Whoever leads: "the head of the union" may be its president.
    private static final Pattern HEADS = Pattern.compile("head|chief|leader|boss");
    private static final Pattern HEADED = Pattern.compile(
            "\\b(?:head|chief|leader|boss|president|chair|chairman|chairwoman|director|CEO|executive|secretary-general)\\b");
    /// "Harbour Union president " in front of a name.
    private static final Pattern OFFICE_BEFORE = Pattern.compile("[^,;:.“”\"]*\\b" + OFFICES + "\\s$");
    /// ", president and founder of the Harbour Union," behind one.
    private static final Pattern OFFICE_BEHIND = Pattern.compile("^,\\s[^;:“”\"]*?\\b" + OFFICES + "\\b[^,;:“”\"]*");

    /// How far from a name what its bearer is may stand, in characters.
    private static final int BESIDE = 100;

    /// What is left of a finding's probability that says nothing of the subject.
    private static final double OFF_SUBJECT = 0.4;

    /// From which share of a sentence its quoted words are what it is about.
    static final double MOSTLY = 0.4;

    private static final double TAKEN_UP = 0.5;

    /// A word that stands for something said before, or somebody's own words, which often leave their subject out.
    private static final Pattern TAKES_UP = Pattern.compile(
            "(?i)\\b(?:it|its|this|that|these|those|they|them|their|such|he|him|his|she|her)\\b|[\"“”]");

    /// How many sentences before a statement it may take its subject from.
    private static final int REACH = 2;

    private static final double ON_NO_SUBJECT = 0.7;
    private static final double QUOTED = 0.1;
    private static final double BASE = 0.35;
    private static final double SPAN = 0.5;

    private Statements() {}

    /// A sentence spoken by the asked speaker.
    ///
    /// @param relevance the share of the asked subject that the sentence holds, 0 to 1
    record Statement(Span sentence, double relevance, double probability) {

        Confidence.Clues clues() {
            return new Confidence.Clues(probability, probability, relevance, 1, 1, 1, 1);
        }
    }

    static List<Statement> of(QuestionForm form, Passage passage, Namesakes namesakes) {
        List<Names.Name> speakers = namesakes.meant(form.speakers(), passage.articleId());
        Optional<Pattern> office = officeAsked(form);
        String told = passage.source().title().orElse("") + "\n" + passage.text();
        List<Statement> statements = new ArrayList<>();
        if (speakers.isEmpty()) {
            return statements;
        }
        boolean speaking = false;
        boolean about = false;
        boolean inside = false;
        for (Span sentence : passage.sentences()) {
            String text = passage.textAt(sentence);
            List<Names.Name> heard = Speakers.of(text);
            boolean named = heard.stream()
                    .anyMatch(name -> isSpeaker(speakers, name, told)
                            || office.filter(held -> holdsOffice(held, speakers, name, text))
                                    .isPresent());
            boolean others = !named && (!heard.isEmpty() || Speakers.unnamed(text));
            speaking = named
                    || (about && SPEAKS_AS_PRONOUN.matcher(text).find())
                    || (speaking && !others && (inside || goesOn(text)));
            boolean words = heard.isEmpty() && (inside || opensQuotation(text));
            inside = endsInside(text, inside && !others);
            if (named) {
                about = heard.stream().allMatch(name -> Wording.goesOn(text, name));
            } else if (!words) {
                about = Wording.subject(text)
                        .map(name -> isSpeaker(speakers, name, told))
                        .orElse(about
                                && Names.certain(text).stream().allMatch(name -> isSpeaker(speakers, name, told)));
            }
            if (speaking) {
                statements.add(statement(sentence, text, form.subject(), before(passage, sentence)));
            }
        }
        return statements;
    }

    /// 0 to 1: how far a sentence keeps to what the speaker is asked to have spoken about.
    static double onSubject(QuestionForm form, Finding finding) {
        if (form.subject().isEmpty()) {
            return 1;
        }
        Set<String> before = before(finding.passage(), finding.sentence());
        double covered = covered(form.subject(), Words.stems(finding.sentenceText()), before);
        return OFF_SUBJECT + (1 - OFF_SUBJECT) * covered;
    }

    private static Statement statement(Span sentence, String text, Set<String> subject, Set<String> before) {
        double covered = subject.isEmpty() ? ON_NO_SUBJECT : covered(subject, Words.stems(text), before);
        double quoted = Quotations.of(text).isEmpty() ? 0 : QUOTED;
        return new Statement(sentence, covered, Math.min(1, BASE * Math.min(1, 2 * covered) + SPAN * covered + quoted));
    }

    /// The words that a sentence may take up without repeating them. What stands elsewhere in the passage may be
    /// another's
    /// subject.
    private static Set<String> before(Passage passage, Span sentence) {
        List<Span> earlier = passage.sentences().stream()
                .filter(other -> other.end() <= sentence.start())
                .toList();
        Set<String> stems = new HashSet<>(Words.stems(passage.source().title().orElse("")));
        if (TAKES_UP.matcher(passage.textAt(sentence)).find()) {
            earlier.subList(Math.max(0, earlier.size() - REACH), earlier.size())
                    .forEach(span -> stems.addAll(Words.stems(passage.textAt(span))));
        }
        return stems;
    }

    private static double covered(Set<String> subject, Set<String> sentence, Set<String> before) {
        double found = 0;
        for (String stem : subject) {
            found += Relevance.match(stem, sentence) > 0 ? 1 : TAKEN_UP * Relevance.match(stem, before);
        }
        return found / subject.size();
    }

    /// What the office is called that somebody is asked about by: "the head of the Harbour Union".
    private static Optional<Pattern> officeAsked(QuestionForm form) {
        return OFFICE.matcher(form.asked())
                .results()
                .findFirst()
                .map(asked -> asked.group(1))
                .map(office -> HEADS.matcher(office).matches()
                        ? HEADED
                        : Pattern.compile("(?i)\\b" + Pattern.quote(office) + "\\b"));
    }

    /// Whether the name's bearer is told to hold an office of a body: "Anna Berg, president of the Harbour Union".
    private static boolean holdsOffice(Pattern held, List<Names.Name> bodies, Names.Name name, String text) {
        String before = text.substring(
                Math.max(0, name.span().start() - BESIDE), name.span().start());
        String behind = text.substring(
                name.span().end(), Math.min(text.length(), name.span().end() + BESIDE));
        return Stream.of(OFFICE_BEFORE.matcher(before), OFFICE_BEHIND.matcher(behind))
                .filter(Matcher::find)
                .map(Matcher::group)
                .filter(office -> held.matcher(office).find())
                .anyMatch(office -> bodies.stream().anyMatch(body -> office.contains(body.text())));
    }

    private static boolean isSpeaker(List<Names.Name> speakers, Names.Name name, String told) {
        return speakers.stream().anyMatch(speaker -> name.matches(speaker) && !onlyInPart(speaker, name, told));
    }

    /// "Jordan said" is no word of Jordan Peterson's where the text never gives his name in full, and "Roberts" is not
    /// Robert Habeck.
    private static boolean onlyInPart(Names.Name asked, Names.Name heard, String told) {
        List<String> whole = asked.words();
        List<String> part = heard.words();
        boolean person = asked.isPersonal() && whole.size() > 1 && part.size() == 1;
        return person && !part.getFirst().equals(whole.getLast()) && !told.contains(asked.withoutTitle());
    }

    /// Whether a quotation that a sentence opens, or stands in, goes on behind it. Newspapers open a quotation again
    /// with each paragraph; a mark behind a digit is one of inches.
    private static boolean endsInside(String text, boolean inside) {
        boolean again = inside && text.startsWith("\"");
        long marks = Quotations.STRAIGHT.matcher(text).results().count() - (again ? 1 : 0);
        boolean straight = marks % 2 == 1;
        int opened = text.lastIndexOf('“');
        int closed = text.lastIndexOf('”');
        return opened == closed ? straight != inside : opened > closed;
    }

    /// Whether a sentence that nobody is heard to say is a quotation.
    private static boolean goesOn(String text) {
        int quoted = Quotations.of(text).stream().mapToInt(Span::length).sum();
        return opensQuotation(text) || quoted > MOSTLY * text.length();
    }

    private static boolean opensQuotation(String text) {
        return text.startsWith("\"") || text.startsWith("“");
    }
}
