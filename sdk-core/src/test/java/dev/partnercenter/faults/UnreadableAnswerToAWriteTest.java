package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.api.orders.OrderAttachmentUpload;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.error.UnreadableElementsException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.orders.OrderAttachmentMetadata;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A write whose success cannot be read has been executed: the exception says so, and nothing is sent again. */
class UnreadableAnswerToAWriteTest {
    private static final String EXECUTED = "counts as executed and is not sent again";

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final CustomerScope customer = partner.customers().byId("c1");

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a write is answered with 200 or 201 and HTML, nothing, cut or other JSON",
            outcome = "DecodeException with the status: counts as executed; not sent again, even if idempotent")
    void every_write_counts_as_executed() {
        ThrowingCallable idempotent =
                () -> partner.customers().create(Customer.builder().build());
        ThrowingCallable order = () -> customer.orders().create(Order.builder().build());
        ThrowingCallable change = () -> customer.subscriptions()
                .byId("s1")
                .update(Subscription.builder().build());
        List<ThrowingCallable> writes = List.of(idempotent, order, change);
        List<String> bodies = List.of("<html>hunter2</html>", "{\"id\":\"o1\"", "[]", "{\"id\":{}}", "null");

        for (ThrowingCallable write : writes) {
            for (String body : bodies) {
                int before = service.requestCount();
                service.answer(201, body);
                assertThatExceptionOfType(DecodeException.class)
                        .isThrownBy(write)
                        .withMessageContaining(EXECUTED)
                        .withMessageContaining("(201)")
                        .withMessageNotContaining("hunter2")
                        .satisfies(failure -> assertThat(failure.status()).isEqualTo(201))
                        .satisfies(failure -> assertThat(failure.requestId())
                                .isEqualTo(service.request().getHeader("MS-RequestId")));
                assertThat(service.requestCount()).isEqualTo(before + 1);
            }
        }
        service.answerStatus(201);
        assertThatExceptionOfType(DecodeException.class).isThrownBy(order).withMessageContaining(EXECUTED);
    }

    @Test
    void an_element_of_its_list_that_cannot_be_read_says_the_same() {
        service.answer(201, "{\"items\":[{\"attachmentId\":{}}]}");

        assertThatExceptionOfType(UnreadableElementsException.class)
                .isThrownBy(() -> customer.orders()
                        .byId("o1")
                        .attachments()
                        .upload(OrderAttachmentUpload.of(
                                OrderAttachmentMetadata.builder().build())))
                .withMessageContaining(EXECUTED)
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(201));
    }

    @Test
    void a_read_says_nothing_of_the_kind() {
        service.answer(new MockResponse().setBody("<html>"));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(customer::get)
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("executed"));
    }
}
