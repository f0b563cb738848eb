package dev.partnercenter.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.RawRequest;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.customers.CustomerScope;
import dev.partnercenter.error.DecodeException;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A success that cannot be read is an exception that says what came, and never a value that nobody sent. */
class UnreadableAnswerTest {
    private static final String LOGIN = "<!DOCTYPE html><html><title>Sign in hunter2</title></html>";

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final CustomerScope customer = partner.customers().byId("c1");

    @AfterEach
    void close() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "TEXT/HTML; charset=\"utf-8\""})
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "200 with HTML, of a proxy or a sign-in page",
            outcome = "DecodeException: no JSON, begins as HTML does, with the Content-Type; no content of it")
    void html_is_told_by_its_name(String contentType) {
        service.answer(new MockResponse().setHeader("Content-Type", contentType).setBody(LOGIN));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(customer::get)
                .withMessageContaining("$: it is no JSON, it begins as HTML and XML do")
                .withMessageNotContaining("hunter2")
                .satisfies(failure -> assertThat(failure.getMessage().contains("its Content-Type is " + contentType))
                        .isEqualTo(!contentType.contains("json")))
                .satisfies(failure -> assertThat(failure.status()).isEqualTo(200));
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @Test
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "200 with HTML, where only the success counts (delete, existence check)",
            outcome = "DecodeException, no success")
    void html_is_no_success_where_nothing_is_read_either() {
        service.answer(html(200)).answer(html(200).removeHeader("Content-Length"));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(customer::delete)
                .withMessageContaining("web page");
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(
                        () -> partner.domains().byDomain("harborcounty.example").exists())
                .withMessageContaining("web page");
    }

    @Test
    void a_success_without_a_word_stays_one_whatever_type_it_is_said_to_have() {
        service.answerStatus(204, "Content-Type", "text/html")
                .answerStatus(200, "Content-Type", "text/html", "Content-Length", "0");

        customer.delete();

        assertThat(partner.domains().byDomain("harborcounty.example").exists()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                     | $: the body is empty",
                "`  `                                   | $: the body is empty",
                "null                                   | $: there is nothing in the body",
                "{'id':'c1','companyProfile':{          | $.companyProfile: the JSON ends too early",
                "{'id':'c                               | $.id: the JSON ends too early",
                "[]                                     | $: expected an object, found an array",
                "'c1'                                   | $: expected an object, found a text",
                "42                                     | $: expected an object, found a number",
                "{'companyProfile':'Harbor County'}     | $.companyProfile: expected an object, found a text",
                "{'id':{'value':'c1'}}                  | $.id: expected a text, found an object",
                "{'id':'c1'} {'id':'c2'}                | $: there is more after the end of the JSON",
                "{'id':'c1','id':'c2'}                  | $.id: a property of this name is there twice",
                "{'tier':1,'tier':2}                    | $.tier: a property of this name is there twice",
                "{'new':[{'tier':1,'tier':2}]}          | $.new[0].tier: a property of this name is there twice",
                "NaN                                    | $: not valid JSON",
            })
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "200 with an empty body",
            outcome = "DecodeException: the body is empty")
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "200 with null",
            outcome = "DecodeException: nothing in the body; never a null")
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "200 with JSON that is cut",
            outcome = "DecodeException: the JSON ends too early, with the place")
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "200 with a value of another type (array, text, number for an object; object for a text)",
            outcome = "DecodeException with the place, what was expected and what kind was found")
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "a property that is there twice",
            outcome = "DecodeException: nobody knows which of the two is meant")
    void what_is_no_resource_is_refused_with_its_place(String body, String reason) {
        service.answer(200, body.replace('\'', '"'));

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(customer::get)
                .withMessageContaining("The answer cannot be read: " + reason);
        assertThat(service.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"message\":\"blocked\"}",
                "{\"value\":[{\"id\":\"c1\"}]}",
                "{\"totalCount\":2}",
                "{\"totalCount\":2,\"items\":null}",
                "{\"items\":\"\"}",
                "{\"items\":{}}",
                "{\"items\":[],\"Items\":[{\"id\":\"c1\"}]}",
                "null",
                "42"
            })
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "200 with JSON that is no collection where one belongs",
            outcome = "DecodeException; never an empty collection")
    void what_is_no_collection_is_not_taken_for_an_empty_one(String body) {
        service.answer(200, body);

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> partner.customers().list().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"items\":[]}", "{\"items\":null}", "{\"totalCount\":0}"})
    void an_empty_collection_may_say_so_in_several_ways(String body) {
        service.answer(200, body);

        assertThat(partner.customers().list().toList()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    @FaultCase(
            area = FaultArea.BODIES,
            fault = "JSON nested 100,000 levels deep, also in a property that is not known",
            outcome = "DecodeException: exceeds a bound; no StackOverflowError")
    void deep_nesting_is_refused(String level) {
        String deep = level.repeat(100_000);
        service.answer(200, deep)
                .answer(200, "{\"new\":" + deep)
                .answer(200, deep)
                .answer(200, "{\"items\":[{\"new\":" + deep);

        assertThatExceptionOfType(DecodeException.class).isThrownBy(customer::get);
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(customer::get)
                .withMessageContaining("exceeds a bound of the reader");
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> partner.raw().send(RawRequest.get("/v1/new")))
                .withMessageContaining("exceeds a bound of the reader");
        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> partner.customers().list().toList());
    }

    private static MockResponse html(int status) {
        return new MockResponse()
                .setResponseCode(status)
                .setBody(LOGIN)
                .setHeader("Content-Type", "text/html; charset=utf-8");
    }
}
