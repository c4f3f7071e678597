package byline.web;

/// Names and plain words for statuses that no route of ours explains better.
final class Statuses {

    private Statuses() {}

    static String code(int status) {
        return switch (status) {
            case 400 -> "bad_request";
            case 403 -> "forbidden";
            case 404 -> "not_found";
            case 405 -> "method_not_allowed";
            case 408 -> "timeout";
            case 413 -> "too_long";
            case 414 -> "address_too_long";
            case 415 -> "unsupported_media_type";
            case 429 -> "overloaded";
            case 431 -> "headers_too_large";
            case 503 -> "not_ready";
            default -> status < 500 ? "bad_request" : "internal";
        };
    }

    static String message(int status) {
        return switch (status) {
            case 403 -> "This is refused.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method; the Allow header says which it takes.";
            case 408 -> "The request took too long to arrive.";
            case 413 -> "The body is too long.";
            case 414 -> "The address is too long.";
            case 415 -> "Send the body as JSON, with Content-Type: application/json.";
            case 431 -> "The request's headers are too large.";
            case 503 -> "The server cannot answer just now.";
            default ->
                status < 500
                        ? "The request is malformed: its address, headers or body cannot be read."
                        : "Something went wrong here; the log names it under this request id.";
        };
    }
}
