package dev.partnercenter.usgov;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.PartnerCenterClientBuilder;
import dev.partnercenter.PartnerCloud;
import dev.partnercenter.SteppedTime;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.auth.RefreshTokenStore;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerBillingProfile;
import dev.partnercenter.model.customers.CustomerCompanyProfile;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderLineItem;
import dev.partnercenter.model.users.CustomerUser;
import dev.partnercenter.model.users.CustomerUserBuilder;
import dev.partnercenter.model.users.Passwords;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.SimulatorBuilder;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.testkit.Canary;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * A simulator that plays one cloud, and a client for that cloud which has both credentials. Where the client waits, the clocks
 * of both are moved on instead.
 */
public final class SimulatedTenants implements AutoCloseable {
    private final SimulatedCloud cloud;
    private final PartnerCenterSimulator simulator;
    private final SteppedTime time;
    private final PartnerCenterClient partner;

    private SimulatedTenants(
            SimulatedCloud cloud,
            UnaryOperator<SimulatorBuilder> simulatorSettings,
            UnaryOperator<PartnerCenterClientBuilder> clientSettings) {
        this.cloud = cloud;
        simulator = simulatorSettings
                .apply(PartnerCenterSimulator.builder().cloud(cloud))
                .start();
        time = new SteppedTime(simulator.clock()::advance);
        partner = clientSettings.apply(builder()).build();
    }

    /** Starts one. */
    public static SimulatedTenants start(SimulatedCloud cloud) {
        return start(cloud, simulator -> simulator, client -> client);
    }

    /** Starts one with further settings. */
    public static SimulatedTenants start(
            SimulatedCloud cloud,
            UnaryOperator<SimulatorBuilder> simulatorSettings,
            UnaryOperator<PartnerCenterClientBuilder> clientSettings) {
        return new SimulatedTenants(cloud, simulatorSettings, clientSettings);
    }

    /** The client's idea of the cloud that the simulator plays. */
    public static PartnerCloud cloud(SimulatedCloud cloud) {
        return switch (cloud) {
            case GLOBAL -> PartnerCloud.GLOBAL;
            case GCC_HIGH -> UsGovCloud.GCC_HIGH;
            case DOD -> UsGovCloud.DOD;
        };
    }

    /** Another client on the same simulator. */
    public PartnerCenterClientBuilder builder() {
        return applicationBuilder()
                .userCredential(Credentials.testOnly(Credentials.refreshToken(
                        TestIdentity.TENANT_ID,
                        TestIdentity.CLIENT_ID,
                        TestIdentity.CLIENT_SECRET,
                        RefreshTokenStore.inMemory(TestIdentity.REFRESH_TOKEN))));
    }

    /** Another client, whose clock is that of the machine. */
    public PartnerCenterClient onRealClock() {
        return SteppedTime.real(builder()).build();
    }

    /** Another client, for which no user has signed in. */
    public PartnerCenterClientBuilder applicationBuilder() {
        PartnerCenterClientBuilder builder =
                cloud == SimulatedCloud.GLOBAL ? PartnerCenterClient.builder() : UsGovPartnerCenter.builder();
        return time.of(builder)
                .cloud(cloud(cloud))
                .appCredential(Credentials.testOnly(Credentials.clientSecret(
                        TestIdentity.TENANT_ID, TestIdentity.CLIENT_ID, TestIdentity.CLIENT_SECRET)))
                .reroute(simulator.baseUrl());
    }

    /** The client. */
    public PartnerCenterClient partner() {
        return partner;
    }

    /** The simulator. */
    public PartnerCenterSimulator simulator() {
        return simulator;
    }

    /** How long the client would have waited, each time. */
    public List<Duration> waits() {
        return time.sleeps();
    }

    /** A new customer; its domain is {@link #domain}. */
    public Customer customer() {
        return partner.customers().create(newCustomer());
    }

    /** A customer to be made, with a name and a domain that no other has. */
    public static Customer newCustomer() {
        String name = "harbor" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        Address address = Address.builder()
                .country("US")
                .city("Norfolk")
                .state("VA")
                .addressLine1("12 Quay Street")
                .postalCode("23510")
                .firstName("Dana")
                .lastName("Whitlock")
                .phoneNumber("7575550142")
                .build();
        return Customer.builder()
                .companyProfile(CustomerCompanyProfile.builder()
                        .domain(name + ".onmicrosoft.us")
                        .build())
                .billingProfile(CustomerBillingProfile.builder()
                        .culture("EN-US")
                        .email("dana.whitlock@" + name + ".example")
                        .language("en")
                        .companyName("Harbor County " + name)
                        .defaultAddress(address)
                        .build())
                .build();
    }

    /** Buys seats of an offer for a customer. */
    public void buy(Customer customer, String offerId, int seats) {
        partner.customers()
                .byId(customer.id())
                .orders()
                .create(Order.builder()
                        .referenceCustomerId(customer.id())
                        .billingCycle(BillingCycle.MONTHLY)
                        .lineItems(List.of(OrderLineItem.builder()
                                .lineItemNumber(0)
                                .offerId(offerId)
                                .quantity(seats)
                                .build()))
                        .build());
    }

    /** A user to be made in a tenant with this domain. */
    public static CustomerUserBuilder newUser(String name, String domain) {
        return CustomerUser.builder()
                .userPrincipalName(name + "@" + domain)
                .displayName(name + " of Harbor County")
                .firstName(name)
                .lastName("Delgado")
                .usageLocation("US")
                .phoneNumber("7575550188")
                .passwordProfile(Passwords.profile());
    }

    /** The domain of a customer. */
    public static String domain(Customer customer) {
        return customer.companyProfile().domain();
    }

    /** Whatever the test was about: no secret is in what the simulator recorded. Bodies of faults are the test's own. */
    @Override
    public void close() {
        partner.close();
        simulator.close();
        for (RecordedExchange exchange : simulator.recordedExchanges()) {
            String recorded = exchange
                    + exchange.query()
                    + exchange.requestHeaders()
                    + exchange.requestBody()
                    + exchange.responseHeaders()
                    + (exchange.faulted() ? "" : exchange.responseBody());
            if (Canary.isIn(recorded)) {
                throw new AssertionError("a secret was recorded: " + Canary.around(recorded));
            }
        }
    }
}
