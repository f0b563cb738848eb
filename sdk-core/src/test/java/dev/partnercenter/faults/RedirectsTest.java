package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.error.HostNotAllowedException;
import dev.partnercenter.error.ServiceException;
import dev.partnercenter.model.customers.Customer;
import dev.partnercenter.model.orders.Order;
import dev.partnercenter.model.subscriptions.Subscription;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No redirect is followed, wherever it leads: tokens and bodies go where the cloud says, and nowhere else. */
class RedirectsTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @AfterEach
    void close() {
        service.close();
    }

    private List<ThrowingCallable> calls() {
        var customer = partner.customers().byId("c1");
        return List.of(
                customer::get,
                () -> partner.customers().list().toList(),
                () -> partner.customers().create(Customer.builder().build()),
                () -> customer.orders().create(Order.builder().build()),
                () -> customer.subscriptions()
                        .byId("s1")
                        .update(Subscription.builder().build()),
                customer::delete);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "redirect to another host, on GET, POST, PATCH and DELETE (301, 302, 303, 307, 308)",
            outcome = "not followed; HostNotAllowedException that names the host; sent once")
    void to_another_host(int status) {
        for (ThrowingCallable call : calls()) {
            int before = service.requestCount();
            service.answerStatus(status, "Location", "https://collector.example/v1/customers?stolen=1");

            assertThatExceptionOfType(HostNotAllowedException.class)
                    .isThrownBy(call)
                    .withMessageContaining("collector.example")
                    .satisfies(refused -> assertThat(refused.host()).isEqualTo("collector.example"));
            assertThat(service.requestCount()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "//collector.example/v1/customers,                                  collector.example",
        "https://api.partnercenter.microsoft.com@collector.example/,        collector.example",
        "https://api.partnercenter.microsoft.com.collector.example/,        api.partnercenter.microsoft.com.collector.example",
        "https://api.partnercenter.microsoft.com%2ecollector.example/,      api.partnercenter.microsoft.com.collector.example",
        "http://collector.example/,                                         collector.example",
        "\\\\collector.example\\v1,                                         collector.example",
        "ftp://collector.example/,                                          of an unreadable address",
    })
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "redirect to another host in disguise (protocol-relative, with @, backslashes, another scheme)",
            outcome = "not followed; HostNotAllowedException")
    void to_another_host_in_disguise(String location, String host) {
        service.answerStatus(307, "Location", location);

        assertThatExceptionOfType(HostNotAllowedException.class)
                .isThrownBy(() -> partner.customers().byId("c1").get())
                .satisfies(refused -> assertThat(refused.host()).isEqualTo(host));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.partnercenter.microsoft.com/v1/elsewhere",
                "http://api.partnercenter.microsoft.com/v1/elsewhere",
                "https://me:secret@api.partnercenter.microsoft.com/v1/elsewhere",
                "https://api.partnercenter.microsoft.com:8443/v1/elsewhere",
                "/v1/elsewhere",
                ""
            })
    @FaultCase(
            area = FaultArea.PAGING,
            fault = "redirect on the same host, also to plain http or another port (301, 302, 307, 308)",
            outcome = "not followed, a write is not repeated; ServiceException with the status and a hint")
    void on_the_same_host(String location) {
        for (int status : new int[] {301, 302, 307, 308}) {
            for (ThrowingCallable call : calls()) {
                int before = service.requestCount();
                service.answerStatus(status, "Location", location);

                assertThatExceptionOfType(ServiceException.class)
                        .isThrownBy(call)
                        .withMessageContaining("Redirects are not followed")
                        .satisfies(refused -> assertThat(refused.status()).isEqualTo(status));
                assertThat(service.requestCount()).isEqualTo(before + 1);
            }
        }
    }
}
