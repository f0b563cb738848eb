package dev.partnercenter.usgov.internal.graph;

import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.RequestOption;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The template that the Graph SDK made an address of, carried along with the request. */
record UrlTemplate(String text) implements RequestOption {
    /** Where the Graph SDK keeps an address that was given as a whole; it is sent in place of one by the template. */
    private static final String WHOLE_ADDRESS = "request-raw-url";

    @Override
    @SuppressWarnings("unchecked")
    public <T extends RequestOption> Class<T> getType() {
        return (Class<T>) UrlTemplate.class;
    }

    /** Notes the template on each request. The Graph SDK asks here for authentication, which is the engine's. */
    static final class Noted implements AuthenticationProvider {
        @Override
        public void authenticateRequest(
                RequestInformation request, @Nullable Map<String, Object> additionalAuthenticationContext) {
            if (request.urlTemplate != null && !request.pathParameters.containsKey(WHOLE_ADDRESS)) {
                request.addRequestOptions(List.of(new UrlTemplate(request.urlTemplate)));
            }
        }
    }
}
