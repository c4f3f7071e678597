package byline.answer;

/// An earlier turn of the conversation.
public record Turn(Role role, String content) {

    /// Who spoke.
    public enum Role {
        USER,
        ASSISTANT
    }
}
