package dev.partnercenter.usgov.internal.graph;

import dev.partnercenter.error.CallDetails;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.usgov.graph.GraphOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * What Graph answered to a request; read inside the engine, so that what cannot be read is a DecodeException.
 *
 * @param door the client
 * @param operation what was called
 * @param response in memory
 */
public record GraphAnswer(ModuleDoor door, GraphOperation operation, Response response) {
    /** {@return the properties of the JSON object that it holds; none where it holds nothing} */
    public Map<String, Object> object() {
        byte[] bytes = bytes();
        return bytes.length == 0 ? Map.of() : ModelJson.readObject(bytes);
    }

    /** {@return the properties of the JSON object that it must hold} */
    public Map<String, Object> required() {
        return ModelJson.readObject(bytes());
    }

    private byte[] bytes() {
        try {
            ResponseBody body = response.body();
            return body == null ? new byte[0] : body.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /** {@return where it says that the change can be asked for, or null} */
    public @Nullable String location() {
        return response.header("Location");
    }

    /** {@return how long Graph asks to wait, or null} */
    public @Nullable Duration retryAfter() {
        return door.retryAfter(response);
    }

    /** {@return the call, for exceptions about what the answer says} */
    public CallDetails details() {
        return door.details(operation.operation(), response);
    }
}
