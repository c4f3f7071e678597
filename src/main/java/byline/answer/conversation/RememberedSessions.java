package byline.answer.conversation;

import byline.answer.Sessions;
import byline.answer.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sessions in memory: the one used longest ago makes room, and one that nobody goes on with is forgotten.
public final class RememberedSessions implements Sessions {

    private final Limits limits;
    private final InstantSource clock;

    /// The one used longest ago first.
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

    public RememberedSessions(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// How much is remembered, and for how long.
    ///
    /// @param sessions how many at most, at least 1
    /// @param turns how many of a session's last turns, questions and answers counted apart, at least 2
    /// @param expiry how long after its last use a session is forgotten
    public record Limits(int sessions, int turns, Duration expiry) {

        public Limits {
            if (sessions < 1 || turns < 2 || expiry.isNegative() || expiry.isZero()) {
                throw new IllegalArgumentException("at least one session, a question with its answer, for a while; not "
                        + sessions + ", " + turns + ", " + expiry);
            }
        }
    }

    private record Session(List<Turn> turns, Instant used) {}

    @Override
    public synchronized List<Turn> turns(String session) {
        forgetExpired();
        Session known = sessions.get(session);
        return known == null ? List.of() : known.turns();
    }

    @Override
    public synchronized void add(String session, List<Turn> turns) {
        List<Turn> all = new ArrayList<>(turns(session));
        all.addAll(turns);
        keep(session, all);
    }

    @Override
    public synchronized void replace(String session, List<Turn> turns) {
        forgetExpired();
        keep(session, turns);
    }

    private void keep(String session, List<Turn> turns) {
        List<Turn> last = turns.subList(Math.max(0, turns.size() - limits.turns()), turns.size());
        sessions.put(session, new Session(last.stream().map(TurnOpening::of).toList(), clock.instant()));
        if (sessions.size() > limits.sessions()) {
            sessions.remove(sessions.keySet().iterator().next());
        }
    }

    private void forgetExpired() {
        Instant oldest = clock.instant().minus(limits.expiry());
        sessions.values().removeIf(session -> session.used().isBefore(oldest));
    }
}
