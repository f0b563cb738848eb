package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.auth.Credentials;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.customers.CustomerBillingProfile;
import dev.partnercenter.model.customers.CustomerCompanyProfile;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.simulator.PartnerCenterSimulator;
import dev.partnercenter.simulator.TestIdentity;
import dev.partnercenter.usgov.UsGovCloud;
import dev.partnercenter.usgov.UsGovPartnerCenter;
import org.junit.jupiter.api.Test;

/** How a user tests a program without an account. */
class ShopTest {
    @Test
    void placesAnOrder() {
        try (PartnerCenterSimulator simulator = PartnerCenterSimulator.start();
                PartnerCenterClient partner = UsGovPartnerCenter.builder()
                        .cloud(UsGovCloud.GCC_HIGH)
                        .appCredential(Credentials.testOnly(Credentials.clientSecret(
                                TestIdentity.TENANT_ID, TestIdentity.CLIENT_ID, TestIdentity.CLIENT_SECRET)))
                        .reroute(simulator.baseUrl())
                        .build()) {
            Customer customer = partner.customers().create(newCustomer());

            Order order = new Shop(partner).order(customer.id(), "MS-AZR-USGOV-0146P", 1);

            assertNotNull(order.id());
            assertEquals(
                    order.id(),
                    partner.customers()
                            .byId(customer.id())
                            .orders()
                            .list()
                            .iterator()
                            .next()
                            .id());
        }
    }

    private static Customer newCustomer() {
        return Customer.builder()
                .companyProfile(CustomerCompanyProfile.builder()
                        .domain("harborcounty.onmicrosoft.us")
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
