package dev.partnercenter.usgov.soak;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.usgov.UsGovCloud;
import dev.partnercenter.usgov.UsGovPartnerCenter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One client, many threads, for a long time. Prints a table and ends with 1 when something grew. */
final class Soak {
    private final SoakSettings settings = SoakSettings.ofSystem();
    private final SoakCounts counts = new SoakCounts();
    private final CountDownLatch end = new CountDownLatch(1);

    private Soak() {}

    /** Takes the address of the simulator. */
    public static void main(String[] arguments) throws InterruptedException {
        boolean flat = new Soak().run(URI.create(arguments[0]));
        Runtime.getRuntime().halt(flat ? 0 : 1);
    }

    private boolean run(URI simulator) throws InterruptedException {
        List<SoakSample> samples = new ArrayList<>();
        try (PartnerCenterClient partner = client(simulator)) {
            List<Thread> workers = start(partner);
            System.out.println(SoakSample.header());
            long begin = System.nanoTime();
            Duration at;
            do {
                end.await(settings.between().toMillis(), TimeUnit.MILLISECONDS);
                at = Duration.ofNanos(System.nanoTime() - begin);
                SoakSample sample = SoakSample.take(at, counts);
                samples.add(sample);
                System.out.println(sample.row());
            } while (at.compareTo(settings.length()) < 0);
            end.countDown();
            for (Thread worker : workers) {
                worker.join();
            }
        }
        return report(samples);
    }

    private boolean report(List<SoakSample> samples) {
        List<String> growth = SoakVerdict.growth(samples);
        System.out.println("ends that were failures: " + counts.failures());
        counts.strange()
                .forEach((failure, times) -> System.out.println("undocumented, " + times + " times: " + failure));
        System.out.println(growth.isEmpty() ? "flat" : "not flat: " + growth);
        return growth.isEmpty() && counts.strange().isEmpty() && counts.calls() > counts.failed();
    }

    private List<Thread> start(PartnerCenterClient partner) {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < settings.threads(); i++) {
            Thread worker = new Thread(
                    new SoakWork(partner, settings.seed() + i, counts, () -> end.getCount() > 0), "soak-" + i);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        return workers;
    }

    private static PartnerCenterClient client(URI simulator) {
        return UsGovPartnerCenter.builder()
                .cloud(UsGovCloud.GCC_HIGH)
                .appCredential(Credentials.testOnly(Credentials.clientSecret(
                        TestIdentity.TENANT_ID, TestIdentity.CLIENT_ID, TestIdentity.CLIENT_SECRET)))
                .userCredential(Credentials.testOnly(Credentials.refreshToken(
                        TestIdentity.TENANT_ID,
                        TestIdentity.CLIENT_ID,
                        TestIdentity.CLIENT_SECRET,
                        RefreshTokenStore.inMemory(TestIdentity.REFRESH_TOKEN))))
                .reroute(simulator)
                .deadline(Duration.ofSeconds(10))
                .retryPolicy(new RetryPolicy(4, Duration.ofMillis(100), Duration.ofSeconds(2)))
                .build();
    }
}
