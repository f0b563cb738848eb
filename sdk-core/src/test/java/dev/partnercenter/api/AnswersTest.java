package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.customers.CustomerQuery;
import dev.partnercenter.api.offers.OfferQuery;
import dev.partnercenter.api.offers.OffsetQuery;
import dev.partnercenter.api.orders.OrderQuery;
import dev.partnercenter.api.subscriptions.SubscriptionQuery;
import dev.partnercenter.error.BadRequestException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.carts.CartCheckoutResult;
import dev.partnercenter.model.common.Address;
import dev.partnercenter.model.common.BillingCycle;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.profiles.VettingVersion;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is particular about single operations. */
class AnswersTest {
    private static final Address ADDRESS =
            Address.builder().country("US").city("Olympia").build();

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void a_domain_that_somebody_has_exists() {
        service.answerStatus(200);

        assertThat(partner.domains().byDomain("harborcounty.onmicrosoft.us").exists())
                .isTrue();
        assertThat(service.request().getMethod()).isEqualTo("HEAD");
    }

    @Test
    void a_free_domain_does_not_exist_and_that_is_no_error() {
        service.answerStatus(404);

        assertThat(partner.domains().byDomain("harborcounty.onmicrosoft.us").exists())
                .isFalse();
    }

    @Test
    void a_prefix_is_available_or_not() {
        service.answer(200, "true").answer(200, "false");

        assertThat(partner.domains().isAvailable("harborcounty")).isTrue();
        assertThat(partner.domains().isAvailable("harborcounty")).isFalse();
    }

    @Test
    void an_address_that_is_accepted_without_a_word_gives_null() {
        service.answerStatus(200);

        assertThat(partner.validations().validateAddress(ADDRESS)).isNull();
    }

    @Test
    void an_address_with_a_verdict_gives_it() {
        service.answer(200, "{\"status\":\"VerifiedShippable\",\"suggestedAddresses\":[{\"city\":\"Olympia\"}]}");

        assertThat(partner.validations().validateAddress(ADDRESS).suggestedAddresses())
                .hasSize(1);
    }

    @Test
    void validating_an_address_changes_nothing_and_is_repeated() {
        service.answerStatus(500).answerStatus(200);

        partner.validations().validateAddress(ADDRESS);

        assertThat(service.requestCount()).isEqualTo(2);
    }

    @Test
    void a_wrong_address_says_what_is_wrong() {
        service.answer(400, "{\"code\":2007,\"description\":\"The city does not match the postal code.\"}");

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> partner.validations().validateAddress(ADDRESS))
                .withMessageContaining("postal code");
    }

    @Test
    void a_lost_answer_to_an_order_is_not_answered_by_a_second_order() {
        service.answerStatus(500).answer(201, "{}");

        assertThatExceptionOfType(UnknownOutcomeException.class)
                .isThrownBy(() -> partner.customers()
                        .byId("c1")
                        .orders()
                        .create(Order.builder().build()));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    void a_lost_answer_to_a_new_customer_or_a_checkout_is_asked_for_again_under_the_same_id() {
        service.answerStatus(500).answer(201, "{\"id\":\"c1\"}");
        service.answerStatus(500).answer(201, "{\"orders\":[{\"id\":\"o1\"}]}");

        Customer customer = partner.customers().create(Customer.builder().build());
        CartCheckoutResult result =
                partner.customers().byId(customer.id()).carts().byId("cart1").checkout();

        assertThat(result.orders()).hasSize(1);
        assertThat(service.request().getHeader("MS-RequestId"))
                .isEqualTo(service.request().getHeader("MS-RequestId"));
        assertThat(service.request().getHeader("MS-RequestId"))
                .isEqualTo(service.request().getHeader("MS-RequestId"));
    }

    @Test
    void a_licence_is_assigned_by_a_header() {
        service.answer(201, "{}").answer(201, "{}");
        var customer = partner.customers().byId("c1");

        customer.carts().byId("cart1").checkout("dana@harborcounty.onmicrosoft.us");
        customer.orders().create(Order.builder().build(), "dana@harborcounty.onmicrosoft.us");

        assertThat(service.request().getHeader("x-ms-customeruser-upn")).isEqualTo("dana@harborcounty.onmicrosoft.us");
        assertThat(service.request().getHeader("x-ms-customeruser-upn")).isEqualTo("dana@harborcounty.onmicrosoft.us");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> customer.carts().byId("cart1").checkout("dana\r\nX-Injected: 1"))
                .withMessageContaining("x-ms-customeruser-upn");
    }

    @Test
    void queries_are_spelled_as_the_service_wants_them() {
        for (int i = 0; i < 5; i++) {
            service.answer(200, "{\"items\":[]}");
        }
        var customer = partner.customers().byId("c1");

        customer.orders()
                .list(OrderQuery.all().withBillingCycle(BillingCycle.ONE_TIME).withPrices())
                .firstPage();
        customer.subscriptions()
                .list(SubscriptionQuery.all().withOrder("o 1").withPartner("4847383"))
                .firstPage();
        partner.offers()
                .byCountry("US")
                .list(OfferQuery.all().withCategory("cat").withOffset(4).withSize(2))
                .firstPage();
        partner.profiles().legalBusiness().get(VettingVersion.LAST_FINALIZED);
        customer.orders().list(OrderQuery.all()).firstPage();

        assertThat(query()).isEqualTo("billingType=onetime&include_price=true");
        assertThat(query()).isEqualTo("order_id=o%201&mpn_id=4847383");
        assertThat(query()).isEqualTo("country=US&offer_category_id=cat&offset=4&size=2");
        assertThat(query()).isEqualTo("vettingVersion=lastfinalized");
        assertThat(query()).isNull();
    }

    @Test
    void sizes_and_offsets_that_cannot_be_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerQuery.all().withSize(0))
                .withMessageStartingWith("size must be at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OffsetQuery.all().withOffset(-1))
                .withMessageStartingWith("offset must be at least 0");
    }

    private String query() {
        HttpUrl url = service.request().getRequestUrl();
        return url.encodedQuery();
    }
}
