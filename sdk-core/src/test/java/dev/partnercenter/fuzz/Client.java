package dev.partnercenter.fuzz;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ScriptedService;
import dev.partnercenter.auth.AccessToken;
import dev.partnercenter.error.PartnerCenterException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/** A whole client in front of a service that answers what the fuzzer wants. */
final class Client {
    static final String APP_TOKEN = "canary-app-token-of-the-fuzzing";
    static final String USER_TOKEN = "canary-user-token-of-the-fuzzing";
    static final String PASSWORD = "canary-Password-1-of-the-fuzzing";

    final ScriptedService service = new ScriptedService();
    final PartnerCenterClient partner = service.client(request -> token(APP_TOKEN), request -> token(USER_TOKEN));

    private static AccessToken token(String value) {
        return new AccessToken(value, Instant.MAX);
    }

    /** Runs something that may end with one of the documented exceptions only. */
    static void documented(Runnable call) {
        documented(call, failure -> {});
    }

    /** Runs something that may end with one of the documented exceptions only, and looks at that. */
    static void documented(Runnable call, Consumer<String> look) {
        try {
            call.run();
        } catch (PartnerCenterException failure) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            look.accept(text.toString());
        }
    }

    /** Fails when a text holds a secret. */
    static void requireNone(String text, Collection<String> secrets) {
        for (String secret : secrets) {
            if (text.contains(secret)) {
                throw new AssertionError("a secret is shown: " + text);
            }
        }
    }

    /** Fails unless every request went to one host, below its version. */
    void requireThatAllStayed(String host, String version) {
        List<HttpUrl> asked = service.asked();
        for (HttpUrl url : asked) {
            boolean stayed = url.isHttps()
                    && url.host().equals(host)
                    && url.port() == 443
                    && url.username().isEmpty()
                    && url.encodedPath().startsWith("/" + version + "/");
            if (!stayed) {
                throw new AssertionError("left the service: " + asked);
            }
        }
    }
}
