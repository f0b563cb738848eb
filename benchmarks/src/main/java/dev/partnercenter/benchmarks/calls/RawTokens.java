package dev.partnercenter.benchmarks.calls;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.RefreshTokenParameters;
import dev.partnercenter.benchmarks.data.Known;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Objects;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Tokens from MSAL4J, used plainly. It does not ask for the description of the cloud, as the SDK does not, and sends
 * through OkHttp, since it takes no address that is not https.
 */
final class RawTokens {
    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

    private final OkHttpClient http;
    private final String address;
    private final String host;

    RawTokens(OkHttpClient http, String address, String host) {
        this.http = http;
        this.address = address;
        this.host = host;
    }

    /** {@return an app-only token} */
    String ofClient(String scope) {
        return application(Known.TENANT)
                .acquireToken(ClientCredentialParameters.builder(Set.of(scope)).build())
                .join()
                .accessToken();
    }

    /** {@return a token of a user for a tenant of a customer} */
    String ofUser(String scope, String tenant) {
        return application(tenant)
                .acquireToken(RefreshTokenParameters.builder(Set.of(scope), Known.REFRESH_TOKEN)
                        .build())
                .join()
                .accessToken();
    }

    private ConfidentialClientApplication application(String tenant) {
        try {
            return ConfidentialClientApplication.builder(
                            Known.CLIENT, ClientCredentialFactory.createFromSecret(Known.SECRET))
                    .authority("https://" + host + "/" + tenant + "/")
                    .instanceDiscovery(false)
                    .httpClient(this::send)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse send(HttpRequest asked) throws IOException {
        Request.Builder request = new Request.Builder()
                .url(address + "/" + asked.url().getHost() + asked.url().getFile())
                .post(RequestBody.create(asked.body(), FORM));
        asked.headers().forEach(request::header);
        try (Response response = http.newCall(request.build()).execute()) {
            HttpResponse answer = new HttpResponse();
            answer.addHeaders(response.headers().toMultimap());
            return answer.statusCode(response.code())
                    .body(Objects.requireNonNull(response.body()).string());
        }
    }
}
