package byline.web;

import byline.web.wire.ApiException;
import byline.web.wire.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a request's body as JSON, strictly, and says which field is wrong.
final class JsonBody {

    static final int MOST_BYTES = 1_000_000;

    /// How much of a body that is too long is taken in and thrown away, since a client that is still sending when the
    /// connection closes may never see why.
    private static final int HEARD_OUT = 10 * MOST_BYTES;

    private JsonBody() {}

    /// @throws ApiException 415 for another content type, 413 for more than a million bytes, 400 for anything that is
    ///     not exactly what `shape` describes
    static <T> T read(Context context, Class<T> shape) {
        requireJson(context);
        byte[] body = bytes(context);
        try {
            T value = Json.MAPPER.readValue(body, shape);
            if (value == null) {
                throw ApiException.of(400, "bad_json", "The body is null; send a JSON object.");
            }
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            throw ApiException.field("unknown_field", path(unknown), "There is no field " + path(unknown) + ".");
        } catch (MismatchedInputException mismatched) {
            throw wrongValue(mismatched);
        } catch (JsonMappingException unusable) {
            throw unusable.getCause() instanceof InputCoercionException ? outOfRange(unusable) : badJson(unusable);
        } catch (JsonProcessingException broken) {
            throw badJson(broken);
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }

    private static void requireJson(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!bare.equals("application/json")) {
            throw ApiException.of(
                    415, "unsupported_media_type", "Send the body as JSON, with Content-Type: application/json.");
        }
    }

    private static byte[] bytes(Context context) {
        try (InputStream sent = context.bodyInputStream()) {
            byte[] body = sent.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                hearOut(sent);
                throw tooLarge();
            }
            return body;
        } catch (IOException broken) {
            throw ApiException.of(400, "bad_body", "The body ended before it was complete.");
        }
    }

    private static void hearOut(InputStream sent) throws IOException {
        byte[] thrownAway = new byte[1 << 16];
        int more = HEARD_OUT;
        while (more > 0) {
            int read = sent.read(thrownAway);
            more = read < 0 ? 0 : more - read;
        }
    }

    private static ApiException tooLarge() {
        return ApiException.of(413, "too_long", "The body has more than " + MOST_BYTES + " bytes.");
    }

    private static ApiException wrongValue(MismatchedInputException mismatched) {
        String field = path(mismatched);
        if (field.isEmpty()) {
            return ApiException.of(400, "bad_json", "The body is not a JSON object.");
        }
        return ApiException.field("bad_value", field, field + " is not " + wanted(mismatched) + ".");
    }

    private static String wanted(MismatchedInputException mismatched) {
        Class<?> type = mismatched.getTargetType() == null ? Object.class : mismatched.getTargetType();
        if (type == LocalDate.class) {
            return "a day such as 2022-02-21";
        }
        if (type.isEnum() && mismatched instanceof InvalidFormatException) {
            return "one of the values this field may have";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        if (List.class.isAssignableFrom(type) || java.util.Set.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type == String.class ? "a string" : "of the right type";
    }

    private static ApiException outOfRange(JsonMappingException unusable) {
        return ApiException.field("bad_value", path(unusable), path(unusable) + " is far out of range.");
    }

    private static ApiException badJson(JsonProcessingException broken) {
        String place = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
        return ApiException.of(400, "bad_json", "The body is not valid JSON" + place + ".");
    }

    /// Such as `messages[0].role`.
    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
