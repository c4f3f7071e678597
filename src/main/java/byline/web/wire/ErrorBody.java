package byline.web.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/// What every refusal and failure looks like, whoever answers it.
public record ErrorBody(Detail error) {

    public static ErrorBody of(String code, String message, Optional<String> field, String requestId) {
        return new ErrorBody(new Detail(code, message, field, requestId));
    }

    /// What went wrong.
    ///
    /// @param code for programs, such as `unknown_field`
    /// @param message for people: what is wrong and what to do
    /// @param field the request's field at fault, as a path; left out where there is none
    /// @param requestId also in the `X-Request-Id` header and in the server's log
    public record Detail(
            String code,
            String message,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> field,
            String requestId) {}
}
