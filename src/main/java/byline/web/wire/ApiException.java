package byline.web.wire;

import java.util.Optional;

/// A request that cannot be met, in words for its sender.
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String message;
    private final transient Optional<String> field;

    private ApiException(int status, String code, String message, Optional<String> field) {
        super(message);
        this.status = status;
        this.code = code;
        this.message = message;
        this.field = field;
    }

    /// A request refused as a whole.
    ///
    /// @param status an HTTP status, 400 to 599
    /// @param code a short name for programs, such as `not_found`
    public static ApiException of(int status, String code, String message) {
        return new ApiException(status, code, message, Optional.empty());
    }

    /// A field of the request that cannot be used, named as a path such as `filters.from` or `messages[0].role`.
    public static ApiException field(String code, String field, String message) {
        return new ApiException(400, code, message, Optional.of(field));
    }

    /// A field that holds more than Byline reads.
    public static ApiException tooLong(String field, String message) {
        return new ApiException(413, "too_long", message, Optional.of(field));
    }

    @Override
    public String getMessage() {
        return message;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Optional<String> field() {
        return field;
    }
}
