package byline.web;

import byline.web.wire.ApiException;
import byline.web.wire.ErrorBody;
import byline.web.wire.Json;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives every failure the same shape, and its cause to the log alone.
final class ErrorResponses {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);

    private ErrorResponses() {}

    static void apply(JavalinConfig config) {
        config.routes.exception(ApiException.class, ErrorResponses::refused);
        config.routes.exception(HttpResponseException.class, ErrorResponses::answeredByJavalin);
        config.routes.exception(Exception.class, ErrorResponses::failed);
        config.router.javaLangErrorHandler(ErrorResponses::brokenDown);
    }

    /// What a failure looks like to the caller; whatever was not foreseen goes to the log.
    static ErrorBody body(Throwable failure, String requestId) {
        if (failure instanceof ApiException refusal) {
            return ErrorBody.of(refusal.code(), refusal.getMessage(), refusal.field(), requestId);
        }
        LOG.error("request {} failed", requestId, failure);
        return ErrorBody.of(Statuses.code(500), Statuses.message(500), Optional.empty(), requestId);
    }

    private static void refused(ApiException refusal, Context context) {
        if (refusal.status() == 429) {
            context.header("Retry-After", "1");
        }
        send(context, refusal.status(), body(refusal, RequestIds.of(context)));
    }

    private static void answeredByJavalin(HttpResponseException failure, Context context) {
        int status = failure.getStatus();
        String allowed = failure.getDetails().get("availableMethods");
        if (status == 405 && allowed != null) {
            context.header("Allow", allowed);
        }
        send(context, status, plain(status, RequestIds.of(context)));
    }

    private static void failed(Exception failure, Context context) {
        send(context, 500, body(failure, RequestIds.of(context)));
    }

    private static void brokenDown(HttpServletResponse response, Error error) {
        String requestId = RequestIds.from(response.getHeader(RequestIds.HEADER));
        LOG.error("request {} broke down", requestId, error);
        response.setStatus(500);
        response.setContentType("application/json");
        response.setHeader(RequestIds.HEADER, requestId);
        try {
            response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(plain(500, requestId)));
        } catch (IOException gone) {
            LOG.debug("request {}: the caller is gone", requestId, gone);
        }
    }

    private static ErrorBody plain(int status, String requestId) {
        return ErrorBody.of(Statuses.code(status), Statuses.message(status), Optional.empty(), requestId);
    }

    private static void send(Context context, int status, ErrorBody body) {
        context.header("Cache-Control", "no-store");
        context.status(status).json(body);
    }
}
