package dev.partnercenter.benchmarks.calls;

import com.microsoft.graph.models.User;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AuthenticationProvider;
import com.microsoft.kiota.http.OkHttpRequestAdapter;
import dev.partnercenter.benchmarks.data.Known;
import java.util.Objects;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The Graph SDK with a token of MSAL4J. */
public final class RawGraph {
    private RawGraph() {}

    /** {@return the name of the user, asked for} */
    public static @Nullable String userName(String address) {
        OkHttpClient http = RawHttp.client();
        RawTokens tokens = new RawTokens(http, address, "login.microsoftonline.us");
        AuthenticationProvider bearer = (request, more) -> request.headers.add(
                "Authorization", "Bearer " + tokens.ofUser("https://graph.microsoft.us/.default", Known.CUSTOMER));
        OkHttpRequestAdapter adapter = new OkHttpRequestAdapter(bearer, null, null, http);
        adapter.setBaseUrl(address + "/graph.microsoft.us/v1.0");
        User user = new GraphServiceClient(adapter)
                .users()
                .byUserId(Known.USER)
                .get(request -> Objects.requireNonNull(request.queryParameters).select = new String[] {
                    "id", "userPrincipalName", "displayName", "givenName", "surname", "usageLocation", "userType"
                });
        http.connectionPool().evictAll();
        return user == null ? null : user.getUserPrincipalName();
    }
}
