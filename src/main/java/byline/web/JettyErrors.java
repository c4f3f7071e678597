package byline.web;

import byline.web.wire.ErrorBody;
import byline.web.wire.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// The errors that never reach a route (a malformed address, headers too large), in the shape of all others.
final class JettyErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String requestId = RequestIds.from(request.getHeaders().get(RequestIds.HEADER));
        ByteBuffer body = body(response.getStatus(), requestId);
        headers(response.getHeaders(), requestId);
        response.write(true, body, callback);
        return true;
    }

    private static void headers(HttpFields.Mutable fields, String requestId) {
        fields.put(HttpHeader.CONTENT_TYPE, "application/json");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        fields.put("X-Content-Type-Options", "nosniff");
        fields.put(RequestIds.HEADER, requestId);
    }

    private static ByteBuffer body(int status, String requestId) {
        ErrorBody body = ErrorBody.of(Statuses.code(status), Statuses.message(status), Optional.empty(), requestId);
        try {
            return ByteBuffer.wrap(Json.MAPPER.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an error is plain strings", impossible);
        }
    }
}
