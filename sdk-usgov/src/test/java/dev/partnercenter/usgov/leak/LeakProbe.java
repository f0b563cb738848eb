package dev.partnercenter.usgov.leak;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.usgov.UsGovCloud;
import dev.partnercenter.usgov.UsGovPartnerCenter;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs in a process of its own, see {@link NoLeakProofTest}: follows every kind of link with every credential there is,
 * and with the first of them sends every operation in every mood of the server. Prints which hosts the process wanted to
 * talk to.
 */
public final class LeakProbe {
    private LeakProbe() {}

    /**
     * Runs.
     *
     * @param arguments the cloud; the key store of server and client certificate; its password
     */
    public static void main(String[] arguments) throws Exception {
        Path keyStore = Path.of(arguments[1]);
        TemptingServer server = new TemptingServer(keyStore, arguments[2]);
        RecordingProxy proxy = new RecordingProxy(server.port());
        ProxySelector.setDefault(proxy);

        Map<String, Integer> ends = new TreeMap<>();
        boolean first = true;
        for (PartnerCenterClientBuilder builder : ProbeCredentials.all(
                () -> UsGovPartnerCenter.builder().cloud(cloud(arguments[0])).retryPolicy(RetryPolicy.NONE),
                keyStore,
                arguments[2])) {
            try (PartnerCenterClient partner = builder.build()) {
                ProbeCalls calls = new ProbeCalls(partner, ends);
                for (TemptingServer.Mood mood : first ? TemptingServer.Mood.ALL : TemptingServer.Mood.SOME) {
                    server.mood(mood);
                    calls.links();
                    if (first && mood.isForEveryOperation()) {
                        calls.operations();
                    }
                }
            }
            first = false;
        }
        proxy.sockets().forEach(host -> System.out.println("socket " + host));
        proxy.hosts().forEach(host -> System.out.println("host " + host));
        server.tokenRequests().forEach(request -> System.out.println("token " + request));
        ends.forEach((end, count) -> System.out.println("end " + end + " " + count));
        System.exit(0);
    }

    private static PartnerCloud cloud(String name) {
        return switch (name) {
            case "gcc-high" -> UsGovCloud.GCC_HIGH;
            case "dod" -> UsGovCloud.DOD;
            default ->
                UsGovCloud.GCC_HIGH.withPartnerCenterAuthority(
                        URI.create("https://" + TemptingServer.COMMERCIAL_LOGIN));
        };
    }
}
