package dev.partnercenter.samples;

import dev.partnercenter.simulator.PartnerCenterSimulator;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Base clients that keep the tests on this machine. */
final class StandIn {
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

    private static List<InetAddress> loopbackOnly(String host) throws UnknownHostException {
        if (host.equals("localhost") || host.equals("127.0.0.1")) {
            return List.of(InetAddress.getByName(host));
        }
        throw new UnknownHostException(host + " is out of bounds for tests");
    }
}
