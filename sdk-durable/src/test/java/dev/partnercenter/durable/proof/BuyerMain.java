package dev.partnercenter.durable.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The program that is killed: several threads buy all that is to be bought, from the first to the last, whatever an earlier
 * run has done of it. Arguments: which buyer, the service, the journal, how many orders, the customers.
 */
final class BuyerMain {
    private static final int THREADS = 4;
    /** Until what could not be settled is looked at again. */
    private static final int AGAIN_MILLIS = 200;

    private final Buyer buyer;
    private final List<String> customers;
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(THREADS);
    private final CountDownLatch open;

    private BuyerMain(Buyer buyer, int orders, List<String> customers) {
        this.buyer = buyer;
        this.customers = customers;
        this.open = new CountDownLatch(orders);
        for (int number = 0; number < orders; number++) {
            int next = number;
            threads.execute(() -> buy(next));
        }
    }

    public static void main(String[] arguments) throws IOException {
        try (Buyer buyer = buyer(arguments[0], URI.create(arguments[1]), arguments[2])) {
            BuyerMain program =
                    new BuyerMain(buyer, Integer.parseInt(arguments[3]), List.of(arguments[4].split(",", -1)));
            // Ends when the input does, that is: when the test ends.
            System.in.transferTo(System.err);
            program.threads.shutdownNow();
        }
    }

    private static Buyer buyer(String name, URI service, String journal) throws IOException {
        return switch (name) {
            case "naive" -> new NaiveBuyer(service, Path.of(journal));
            case "durable" -> new DurableBuyer(service, journal);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** How the orders are named. */
    static String key(int number) {
        return String.format(Locale.ROOT, "PO-%04d", number + 1);
    }

    private void buy(int number) {
        String state = tryToBuy(number);
        if (state.equals("OPEN")) {
            var unused = threads.schedule(() -> buy(number), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            return;
        }
        say("settled " + key(number) + " " + state);
        open.countDown();
        if (open.getCount() == 0) {
            say("finished");
        }
    }

    private String tryToBuy(int number) {
        try {
            return buyer.buy(key(number), customers.get(number % customers.size()));
        } catch (RuntimeException | Error e) {
            System.err.println(key(number) + " failed: " + e);
            return "OPEN";
        }
    }

    private static synchronized void say(String line) {
        System.out.println(Child.SAYS + line);
        System.out.flush();
    }
}
