package byline.answer.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import byline.answer.Turn;
import byline.answer.conversation.RememberedSessions.Limits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedSessionsTest {

    private final MovableClock clock = new MovableClock();
    private final RememberedSessions sessions = new RememberedSessions(new Limits(3, 4, Duration.ofMinutes(30)), clock);

    @Test
    void goesOnWithASession() {
        sessions.add("a", exchange("Who won?"));
        sessions.add("a", exchange("When?"));
        assertThat(questions("a")).containsExactly("Who won?", "When?");
    }

    @Test
    void keepsTheLastTurnsOfASession() {
        List.of("one?", "two?", "three?").forEach(question -> sessions.add("a", exchange(question)));
        assertThat(questions("a")).containsExactly("two?", "three?");
    }

    @Test
    void makesRoomByForgettingTheSessionUsedLongestAgo() {
        List.of("a", "b", "c", "d").forEach(session -> sessions.add(session, exchange("Who won?")));
        assertThat(List.of(sessions.turns("a").size(), sessions.turns("d").size()))
                .containsExactly(0, 2);
    }

    @Test
    void keepsASessionThatIsGoneOnWith() {
        List.of("a", "b", "c", "a", "d").forEach(session -> sessions.add(session, exchange("Who won?")));
        assertThat(sessions.turns("a")).hasSize(4);
    }

    @Test
    void forgetsASessionThatNobodyGoesOnWith() {
        sessions.add("a", exchange("Who won?"));
        clock.move(Duration.ofMinutes(31));
        assertThat(sessions.turns("a")).isEmpty();
    }

    @Test
    void remembersFromTheLastUseOn() {
        sessions.add("a", exchange("Who won?"));
        clock.move(Duration.ofMinutes(20));
        sessions.add("a", exchange("When?"));
        clock.move(Duration.ofMinutes(20));
        assertThat(sessions.turns("a")).hasSize(4);
    }

    @Test
    void keepsSessionsApart() {
        sessions.add("a", exchange("Who won?"));
        sessions.add("b", exchange("Who lost?"));
        assertThat(questions("b")).containsExactly("Who lost?");
    }

    @Test
    void takesTheTurnsOfARequestInThePlaceOfItsOwn() {
        sessions.add("a", exchange("Who won?"));
        sessions.replace("a", exchange("Who lost?"));
        assertThat(questions("a")).containsExactly("Who lost?");
    }

    @Test
    void shortensAnEndlessTurn() {
        sessions.add("a", List.of(new Turn(Turn.Role.USER, "why ".repeat(100_000))));
        assertThat(sessions.turns("a").getFirst().content()).hasSize(4_000);
    }

    private List<String> questions(String session) {
        return sessions.turns(session).stream()
                .filter(turn -> turn.role() == Turn.Role.USER)
                .map(Turn::content)
                .toList();
    }

    private static List<Turn> exchange(String question) {
        return List.of(new Turn(Turn.Role.USER, question), new Turn(Turn.Role.ASSISTANT, "Ida Holm."));
    }
}
