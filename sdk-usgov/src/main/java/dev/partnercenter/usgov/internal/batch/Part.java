package dev.partnercenter.usgov.internal.batch;

import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.usgov.internal.graph.GraphValues;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** The answer to one request of a batch. */
record Part(
        int status, Map<String, String> headers, @Nullable Object body) {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final String RETRY_AFTER = "Retry-After";

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    Map<String, Object> properties() {
        return body instanceof Map<?, ?> object ? GraphValues.properties(object) : Map.of();
    }

    /** {@return the same as an answer to the request of the whole} */
    Response response(Response whole) {
        Response.Builder response = new Response.Builder()
                .request(whole.request())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .body(ResponseBody.create(ModelJson.write(body), JSON));
        headers.forEach((name, value) -> {
            // Of all that may stand here only this one changes what is done.
            if (name.equalsIgnoreCase(RETRY_AFTER)) {
                response.header(RETRY_AFTER, value);
            }
        });
        return response.build();
    }
}
