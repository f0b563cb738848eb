package dev.partnercenter.durable;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.RetryPolicy;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.model.carts.CartLineItem;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerBillingProfile;
import dev.partnercenter.model.customers.CustomerCompanyProfile;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.SimulatorBuilder;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.simulator.TestIdentity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A Partner Center at its worst (it has forgotten each request id at once, and buys again what is checked out again), a customer,
 * and a program that orders. The journal's clock is the simulator's and stands still until it is moved.
 */
final class Shop implements AutoCloseable {
    static final Duration QUIET = Duration.ofMinutes(5);
    static final Duration WINDOW = Duration.ofHours(24);
    static final Duration LEASE = Duration.ofMinutes(2);

    private final PartnerCenterSimulator simulator;
    private final PartnerCenterClient partner;
    private final Path directory;
    private final String customerId;

    private Shop(
            Path directory,
            UnaryOperator<SimulatorBuilder> simulatorSettings,
            UnaryOperator<PartnerCenterClientBuilder> clientSettings) {
        simulator = simulatorSettings
                .apply(PartnerCenterSimulator.builder()
                        .cloud(SimulatedCloud.GLOBAL)
                        .clock(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC))
                        .accessTokenLifetime(Duration.ofDays(30))
                        .requestIdWindow(Duration.ZERO)
                        .checkoutBuysAgain())
                .start();
        partner = clientSettings
                .apply(PartnerCenterClient.builder()
                        .cloud(PartnerCloud.GLOBAL)
                        .reroute(simulator.baseUrl())
                        .retryPolicy(new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1)))
                        .appCredential(Credentials.testOnly(Credentials.clientSecret(
                                TestIdentity.TENANT_ID, TestIdentity.CLIENT_ID, TestIdentity.CLIENT_SECRET))))
                .build();
        this.directory = directory;
        customerId = partner.customers().create(newCustomer()).id();
    }

    static Shop open(Path directory) {
        return open(directory, simulator -> simulator, client -> client);
    }

    static Shop open(
            Path directory,
            UnaryOperator<SimulatorBuilder> simulatorSettings,
            UnaryOperator<PartnerCenterClientBuilder> clientSettings) {
        return new Shop(directory, simulatorSettings, clientSettings);
    }

    PartnerCenterSimulator simulator() {
        return simulator;
    }

    PartnerCenterClient partner() {
        return partner;
    }

    String customerId() {
        return customerId;
    }

    /** Where the journal is. */
    Path directory() {
        return directory;
    }

    /** Another journal on the same file, as another process would have. */
    JdbcJournal journal() {
        return JdbcJournal.file(directory.resolve("orders.db"), simulator.clock());
    }

    /** The program with the default settings; it is as if it had just been started. */
    DurableOrders orders(Journal journal) {
        return DurableOrders.builder().client(partner).journal(journal).build();
    }

    OrderIntent intent(String key) {
        return intent(key, 3);
    }

    OrderIntent intent(String key, int seats) {
        return OrderIntent.of(key, customerId, List.of(item(TestCatalog.PRODUCTIVITY_G3, seats)));
    }

    static CartLineItem item(String catalogItemId, int quantity) {
        return CartLineItem.builder()
                .id(0)
                .catalogItemId(catalogItemId)
                .quantity(quantity)
                .billingCycle(BillingCycle.MONTHLY)
                .build();
    }

    /** How many orders there are at Partner Center. */
    int placed() {
        return simulator.orders().size();
    }

    List<String> placedIds() {
        return simulator.orders().stream().map(order -> order.id()).toList();
    }

    /** The requests that the program has sent to Partner Center for this, oldest first. */
    List<RecordedExchange> sent(String method, String pathEnd) {
        return simulator.recordedExchanges().stream()
                .filter(exchange ->
                        exchange.method().equals(method) && exchange.path().endsWith(pathEnd))
                .toList();
    }

    void pass(Duration time) {
        simulator.clock().advance(time);
    }

    @Override
    public void close() {
        partner.close();
        simulator.close();
    }

    private static Customer newCustomer() {
        return Customer.builder()
                .companyProfile(CustomerCompanyProfile.builder()
                        .domain("harborcounty.onmicrosoft.com")
                        .companyName("Harbor County")
                        .build())
                .billingProfile(CustomerBillingProfile.builder()
                        .firstName("Dana")
                        .lastName("Whitlock")
                        .companyName("Harbor County")
                        .email("dana.whitlock@harborcounty.example")
                        .culture("en-US")
                        .language("en")
                        .defaultAddress(Address.builder()
                                .firstName("Dana")
                                .lastName("Whitlock")
                                .addressLine1("1 Harbor Street")
                                .city("Norfolk")
                                .state("VA")
                                .postalCode("23510")
                                .country("US")
                                .phoneNumber("7575550100")
                                .build())
                        .build())
                .build();
    }
}
