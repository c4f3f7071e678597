package byline.answer;

import java.util.List;

/// What was said in conversations whose askers leave the remembering to Byline.
public interface Sessions {

    /// Remembers nothing.
    Sessions NONE = new Sessions() {
        @Override
        public List<Turn> turns(String session) {
            return List.of();
        }

        @Override
        public void add(String session, List<Turn> turns) {}

        @Override
        public void replace(String session, List<Turn> turns) {}
    };

    /// The turns of a session, oldest first; empty where it is unknown or forgotten.
    List<Turn> turns(String session);

    /// Goes on with a session, or begins it.
    void add(String session, List<Turn> turns);

    /// Begins a session anew: these are all its turns, oldest first.
    void replace(String session, List<Turn> turns);
}
