package dev.partnercenter.samples;

import dev.partnercenter.simulator.PartnerCenterSimulator;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Base clients that keep the tests on this machine. */
final class StandIn {
    private static final long LONGEST_BODY = 1_000_000;
    private static final Pattern PASSWORD = Pattern.compile("\"(?:newP|p)assword\"\\s*:\\s*\"([^\"]+)\"");

    private StandIn() {}

    /** A client that finds no host but this machine. */
    static OkHttpClient noNetwork() {
        return new OkHttpClient.Builder().dns(StandIn::loopbackOnly).build();
    }

    /** A client that carries what is meant for the real service to a simulator, behind the back of the SDK. */
    static OkHttpClient forRealService(PartnerCenterSimulator simulator) {
        OkHttpClient toSimulator = noNetwork();
        HttpUrl base = HttpUrl.get(simulator.baseUrl().toString());
        Interceptor carry = chain -> {
            Request request = chain.request();
            HttpUrl url = base.newBuilder()
                    .addPathSegment(request.url().host())
                    .addEncodedPathSegments(request.url().encodedPath().substring(1))
                    .encodedQuery(request.url().encodedQuery())
                    .build();
            return toSimulator
                    .newCall(request.newBuilder().url(url).build())
                    .execute()
                    .newBuilder()
                    .request(request)
                    .build();
        };
        return noNetwork().newBuilder().addInterceptor(carry).build();
    }

    /** The same client, with an eye on the passwords that go either way. */
    static OkHttpClient watched(OkHttpClient client, Collection<String> passwords) {
        Interceptor watch = chain -> {
            RequestBody body = chain.request().body();
            if (body != null) {
                Buffer copy = new Buffer();
                body.writeTo(copy);
                find(copy.readUtf8(), passwords);
            }
            Response answer = chain.proceed(chain.request());
            find(answer.peekBody(LONGEST_BODY).string(), passwords);
            return answer;
        };
        return client.newBuilder().addInterceptor(watch).build();
    }

    /** The same client, which tells the verb and the path of each request that was answered. */
    static OkHttpClient counting(OkHttpClient client, BiConsumer<String, String> requests) {
        Interceptor count = chain -> {
            Response answer = chain.proceed(chain.request());
            requests.accept(chain.request().method(), chain.request().url().encodedPath());
            return answer;
        };
        return client.newBuilder().addInterceptor(count).build();
    }

    /** The same client, for which the service sends a text in place of another one. */
    static OkHttpClient replacing(OkHttpClient client, String sent, String received) {
        Interceptor replace = chain -> {
            Response answer = chain.proceed(chain.request());
            String body = answer.body().string();
            ResponseBody replaced = ResponseBody.create(
                    body.replace(sent, received), answer.body().contentType());
            return answer.newBuilder().body(replaced).build();
        };
        return client.newBuilder().addInterceptor(replace).build();
    }

    private static void find(String body, Collection<String> passwords) {
        PASSWORD.matcher(body).results().map(match -> match.group(1)).forEach(passwords::add);
    }

    private static List<InetAddress> loopbackOnly(String host) throws UnknownHostException {
        if (host.equals("localhost") || host.equals("127.0.0.1")) {
            return List.of(InetAddress.getByName(host));
        }
        throw new UnknownHostException(host + " is out of bounds for tests");
    }
}
