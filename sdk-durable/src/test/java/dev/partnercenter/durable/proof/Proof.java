package dev.partnercenter.durable.proof;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.durable.proof.Tally.Said;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerBillingProfile;
import dev.partnercenter.model.customers.CustomerCompanyProfile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** One proof: everything goes wrong for a while, then all is well, and it is counted. */
final class Proof implements AutoCloseable {
    private static final Duration LONG = Duration.ofMinutes(10);
    /** From the start of a program to where it is through with all that it starts with. */
    private static final int START_MILLIS = 1200;
    /** From a number of orders that are settled to a kill. */
    private static final int WORK_MILLIS = 300;

    private final ProofPlan plan;
    private final Path folder;
    private final String journal;
    private final Service service;
    private final Progress progress = new Progress();
    private final List<Machine> machines = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Proof(ProofPlan plan, Path folder, String journal) {
        this.plan = plan;
        this.folder = folder;
        this.journal = journal;
        this.service = new Service(folder, plan.window());
    }

    Figures run() throws Exception {
        long start = System.nanoTime();
        String customers = String.join(",", customers());
        service.fail(plan.seed(), plan.faultRate());
        List<String> arguments =
                List.of(plan.buyer(), service.url().toString(), journal, String.valueOf(plan.orders()), customers);
        for (int i = 0; i < plan.machines(); i++) {
            machines.add(new Machine(folder, arguments, progress));
        }
        everythingGoesWrong();
        service.behave();
        progress.clear();
        machines.forEach(Machine::restart);
        for (Machine machine : machines) {
            machine.awaitEnd();
        }
        Map<String, Said> said = plan.buyer().equals("durable") ? DurableBuyer.entries(journal) : progress.said();
        return new Figures(
                plan,
                new Tally(plan.keys(), service.orders(), said),
                machines.stream().mapToInt(Machine::kills).sum(),
                machines.stream().mapToInt(Machine::starts).sum(),
                service.faults(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private void everythingGoesWrong() throws Exception {
        List<Future<Void>> troubles = new ArrayList<>();
        troubles.add(threads.submit(this::downTimes));
        for (int i = 0; i < machines.size(); i++) {
            Machine machine = machines.get(i);
            Random random = new Random(plan.seed() + 100 + i);
            troubles.add(threads.submit((Callable<Void>) () -> kills(machine, random)));
        }
        for (Future<Void> trouble : troubles) {
            trouble.get();
        }
    }

    /** Kills a program at random: mostly in the middle of its work, now and then while it starts or takes up old work. */
    private Void kills(Machine machine, Random random) throws InterruptedException {
        for (int i = 1; i <= plan.kills(); i++) {
            if (random.nextInt(4) == 0) {
                pause(random.nextInt(START_MILLIS));
            } else {
                progress.await(plan.orders() * i / (plan.kills() + 1), LONG);
                progress.await(
                        plan.orders() * (i + 1) / (plan.kills() + 1) - 1,
                        Duration.ofMillis(random.nextInt(WORK_MILLIS)));
            }
            machine.crash();
        }
        return null;
    }

    /** Takes the service down for longer than it remembers requests, and kills a program meanwhile. */
    private Void downTimes() throws InterruptedException {
        Random random = new Random(plan.seed() + 99);
        for (int i = 1; i <= plan.downTimes(); i++) {
            progress.await(plan.orders() * i / (plan.downTimes() + 1), LONG);
            service.goDown();
            int first = random.nextInt((int) plan.downFor().toMillis());
            pause(first);
            machines.get(random.nextInt(machines.size())).crash();
            pause((int) plan.downFor().toMillis() - first);
            service.comeBack();
        }
        return null;
    }

    /** Lets time pass: the programs and the service go on meanwhile. */
    private void pause(int millis) throws InterruptedException {
        never.await(millis, TimeUnit.MILLISECONDS);
    }

    private List<String> customers() {
        List<String> ids = new ArrayList<>();
        try (PartnerCenterClient partner = Buyer.client(service.url())) {
            for (int i = 0; i < plan.customers(); i++) {
                ids.add(partner.customers().create(customer("county" + i)).id());
            }
        }
        return ids;
    }

    private static Customer customer(String name) {
        return Customer.builder()
                .companyProfile(CustomerCompanyProfile.builder()
                        .companyName(name)
                        .domain(name + ".onmicrosoft.com")
                        .build())
                .billingProfile(CustomerBillingProfile.builder()
                        .companyName(name)
                        .email("billing@" + name + ".example")
                        .culture("en-US")
                        .language("en")
                        .defaultAddress(Address.builder()
                                .firstName("Dana")
                                .lastName("Whitlock")
                                .addressLine1("12 Quayside Avenue")
                                .city("Norfolk")
                                .state("VA")
                                .postalCode("23510")
                                .country("US")
                                .build())
                        .build())
                .build();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        machines.forEach(Machine::close);
        service.close();
    }
}
