package dev.partnercenter.usgov.graph;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.api.users.Users;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.licenses.LicenseAssignment;
import dev.partnercenter.model.licenses.LicenseUpdate;
import dev.partnercenter.simulator.Fault;
import dev.partnercenter.simulator.RecordedExchange;
import dev.partnercenter.simulator.SimulatedCloud;
import dev.partnercenter.simulator.TestCatalog;
import dev.partnercenter.usgov.SimulatedTenants;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** A customer with a hundred licenses, users to give them to, and a look at the batches that were sent. */
abstract class ManyLicenses {
    @Parameter
    SimulatedCloud cloud;

    SimulatedTenants tenants;
    Customer customer;
    Users users;

    @BeforeEach
    void startWithManyLicenses() {
        tenants = SimulatedTenants.start(cloud);
        customer = tenants.customer();
        tenants.buy(customer, TestCatalog.PRODUCTIVITY_G3, 100);
        users = users(tenants.partner());
    }

    @AfterEach
    void stop() {
        tenants.close();
    }

    Users users(PartnerCenterClient partner) {
        return MicrosoftGraph.of(partner).customerDirectory(customer.id()).users();
    }

    Map<String, LicenseUpdate> forUsers(int count) {
        Map<String, LicenseUpdate> updates = new LinkedHashMap<>();
        IntStream.range(0, count)
                .mapToObj(i -> SimulatedTenants.newUser("user" + i, SimulatedTenants.domain(customer))
                        .build())
                .map(user -> users.create(user).id())
                .forEach(id -> updates.put(id, give(TestCatalog.PRODUCTIVITY_G3_SKU)));
        return updates;
    }

    static LicenseUpdate give(String skuId) {
        return LicenseUpdate.builder()
                .licensesToAssign(
                        List.of(LicenseAssignment.builder().skuId(skuId).build()))
                .build();
    }

    Fault onBatch() {
        return tenants.simulator().faults().on("POST", "/v1.0/$batch");
    }

    Fault onItems() {
        return onItem("*");
    }

    Fault onItem(String userId) {
        return tenants.simulator().faults().on("POST", "/v1.0/users/" + userId + "/assignLicense");
    }

    List<RecordedExchange> batches() {
        return tenants.simulator().recordedExchanges().stream()
                .filter(exchange -> exchange.path().equals("/v1.0/$batch"))
                .toList();
    }

    static String clientRequestId(RecordedExchange exchange) {
        return exchange.requestHeader("client-request-id");
    }
}
