package byline;

/// One thing the doctor looked at.
///
/// @param good whether Byline can work with it
/// @param finding what it found and, where it is not good, what to do
record Check(String name, boolean good, String finding) {

    static Check good(String name, String finding) {
        return new Check(name, true, finding);
    }

    static Check bad(String name, String finding) {
        return new Check(name, false, finding);
    }

    @Override
    public String toString() {
        return (good ? "  ok   " : "  NOT  ") + name + ": " + finding;
    }
}
