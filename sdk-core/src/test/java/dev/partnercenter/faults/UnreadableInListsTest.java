package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.Operation;
import dev.partnercenter.Page;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.Service;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.UnreadableElement;
import dev.partnercenter.error.UnreadableElementsException;
import dev.partnercenter.model.offers.Offer;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.spi.ServiceCall;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Elements that cannot be read in collections that are counted, that come as a whole, or that come from Graph. */
class UnreadableInListsTest {
    private static final String BAD = "{\"id\":\"bad\",\"quantity\":\"several\"}";

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void an_offset_counts_it() {
        service.answer(200, "{\"totalCount\":3,\"items\":[{\"id\":\"o1\"},{\"id\":\"o2\",\"rank\":[]}]}")
                .answer(200, "{\"totalCount\":3,\"items\":[{\"id\":\"o3\"}]}");
        List<UnreadableElement> taken = new ArrayList<>();

        assertThat(partner.offers().byCountry("US").list().onUnreadable(taken::add).stream()
                        .map(Offer::id))
                .containsExactly("o1", "o3");

        assertThat(taken).hasSize(1);
        service.request();
        assertThat(service.request().getPath()).endsWith("/v1/offers?country=US&offset=2");
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "an element of a list that comes as a whole cannot be read",
            outcome = "UnreadableElementsException, which holds the element")
    void a_list_has_no_place_for_it() {
        service.answer(200, "[{\"partnerId\":\"1\"},{\"maxCreates\":\"many\"}]");

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> partner.validations().listCodes())
                .satisfies(failure -> assertThat(failure.elements())
                        .extracting(UnreadableElement::json)
                        .containsExactly("{\"maxCreates\":\"many\"}"));
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a line item inside an order cannot be read",
            outcome = "DecodeException for the order: what is incomplete is not given out")
    void a_part_of_a_resource_is_no_element_of_a_collection() {
        service.answer(200, "{\"id\":\"o1\",\"lineItems\":[{\"offerId\":\"x\"},{\"quantity\":\"some\"}]}");

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(
                        () -> partner.customers().byId("c1").orders().byId("o1").get())
                .withMessageContaining("$.lineItems[1].quantity");
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "one element of a page cannot be read",
            outcome = "all others are given out; that one as sent, as in Partner Center")
    void elements_of_graph_are_read_each_by_itself_too() {
        service.answer(200, "{\"value\":[{\"id\":\"a\"}," + BAD + ",null,{\"id\":\"b\"}]}");
        Operation list = Operation.get("user-list", "/v1.0/users").on(Service.GRAPH);
        Request request = new Request.Builder()
                .url("https://graph.microsoft.com/v1.0/users")
                .build();

        Page<Subscription> page = partner.moduleDoor()
                .pages(
                        new ServiceCall(list, null, request, null),
                        object -> ModelJson.toModel(object, Subscription.class))
                .firstPage();

        assertThat(page.items()).extracting(Subscription::id).containsExactly("a", "b");
        assertThat(page.unreadable()).extracting(UnreadableElement::json).containsExactly(BAD, "null");
        assertThat(page.unreadable())
                .extracting(UnreadableElement::path)
                .containsExactly("$.value[1].quantity", "$.value[2]");
    }
}
