package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.AuthMode;
import dev.partnercenter.Operation;
import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.internal.json.Json;
import dev.partnercenter.model.OpenValue;
import dev.partnercenter.model.pricing.PriceSheetView;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Calls every public operation method through a socket and compares what arrives with the constant beside the method. */
class EveryOperationTest {
    static final List<DrivenCall> CALLS = DrivenCall.all();

    @ParameterizedTest
    @FieldSource("CALLS")
    void names_one_constant_of_its_own_class(DrivenCall call) {
        assertThat(call.operations()).hasSize(1);
        assertThat(call.resource().constants()).contains(call.operation());
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void sends_the_verb_and_the_path_of_its_constant(DrivenCall call) {
        assertThat(call.verb()).isEqualTo(call.operation().method());
        assertThat(call.path()).isEqualTo(expectedPath(call));
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void sends_the_country_it_was_made_for(DrivenCall call) {
        String country = call.resource().ids().get("country");
        assertThat(call.url().queryParameterValues("country"))
                .isEqualTo(country == null ? List.of() : List.of(country));
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void sends_a_body_if_and_only_if_it_takes_one(DrivenCall call) {
        if (call.bodyType().isEmpty()) {
            assertThat(call.body().size()).isZero();
        } else if (Synthesis.isModel(call.bodyType().get())) {
            assertThat(call.header("Content-Type")).hasValue("application/json; charset=utf-8");
            assertThat(Json.readTree(call.body().toByteArray())).isInstanceOf(Map.class);
        } else {
            assertThat(call.header("Content-Type").orElseThrow()).startsWith("multipart/form-data; boundary=");
        }
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void sends_the_etag_of_its_body_as_if_match_if_and_only_if_its_constant_says_so(DrivenCall call) {
        assertThat(call.header("If-Match"))
                .isEqualTo(Stream.of('"' + Synthesis.ETAG + '"')
                        .filter(etag -> call.operation().sendsIfMatch())
                        .findFirst());
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void sends_the_token_that_its_constant_prefers_and_the_usual_headers(DrivenCall call) {
        boolean app = call.operation().authModes().get(0) == AuthMode.APP;
        assertThat(call.header("Authorization"))
                .hasValue("Bearer " + (app ? ServiceStub.APP_TOKEN : ServiceStub.USER_TOKEN));
        assertThat(call.headers())
                .containsKeys(
                        "ms-requestid", "ms-correlationid", "ms-contract-version", "x-locale", "accept", "user-agent");
    }

    @ParameterizedTest
    @FieldSource("CALLS")
    void refuses_null_by_the_name_of_the_argument_before_anything_is_sent(DrivenCall call) {
        refusesNull(call.resource(), call.method());
    }

    @Test
    void every_constant_has_a_method() {
        Set<Operation> called = CALLS.stream().map(DrivenCall::operation).collect(Collectors.toSet());
        Set<Operation> declared = new HashSet<>();
        CALLS.forEach(call -> declared.addAll(call.resource().constants()));
        assertThat(declared).isEqualTo(called);
    }

    @Test
    void no_two_constants_have_the_same_id() {
        Set<Operation> called = CALLS.stream().map(DrivenCall::operation).collect(Collectors.toSet());
        assertThat(called).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @Test
    void only_what_the_documentation_calls_idempotent_or_harmless_is_repeated() {
        assertThat(CALLS.stream()
                        .map(DrivenCall::operation)
                        .filter(operation -> operation.isIdempotent()
                                && !Set.of("GET", "HEAD").contains(operation.method()))
                        .map(Operation::id)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "create-a-customer",
                        "checkout-a-cart",
                        "sdk-create-application-consent",
                        "sdk-delete-application-consent",
                        "check-inventory",
                        "validate-an-address");
    }

    @Test
    void every_resource_class_is_reached_from_the_client_and_keeps_the_ids_of_the_way() {
        try (ServiceStub service = new ServiceStub();
                PartnerCenterClient client = service.client()) {
            List<Resource> resources = Resource.all(client);
            assertThat(resources)
                    .extracting(resource -> resource.instance().getClass().getName())
                    .containsExactlyInAnyOrderElementsOf(ResourceClasses.names());
            assertThat(resources)
                    .allSatisfy(resource -> assertThat(resource.keptIds()).isEqualTo(resource.ids()));
        }
    }

    @Test
    void selecting_refuses_what_cannot_be_a_segment_by_the_name_of_the_argument() {
        try (ServiceStub service = new ServiceStub();
                PartnerCenterClient client = service.client()) {
            for (Resource resource : Resource.all(client)) {
                for (Method method : resource.navigation()) {
                    if (List.of(method.getParameterTypes()).equals(List.of(String.class))) {
                        String name = Resource.parameterNames(method).get(0);
                        for (String bad : new String[] {null, "", " \t", ".", "..", "a\r\nX: y", "a\u0000"}) {
                            assertThatIllegalArgumentException()
                                    .as("%s with %s", resource, bad)
                                    .isThrownBy(() -> resource.invoke(method, bad))
                                    .withMessageStartingWith(name + " must not");
                        }
                    }
                }
            }
            assertThat(service.requestCount()).isZero();
        }
    }

    private static void refusesNull(Resource resource, Method method) {
        List<String> names = Resource.parameterNames(method);
        for (int i = 0; i < names.size(); i++) {
            if (!method.getParameterTypes()[i].isPrimitive()) {
                Object[] arguments = Resource.arguments(method);
                arguments[i] = null;
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> resource.invoke(method, arguments))
                        .withMessageStartingWith(names.get(i) + " must not be null");
            }
        }
    }

    private static String expectedPath(DrivenCall call) {
        Map<String, String> ids = new HashMap<>(call.resource().ids());
        Object[] arguments = Resource.arguments(call.method());
        List<String> names = Resource.parameterNames(call.method());
        for (int i = 0; i < arguments.length; i++) {
            ids.put(names.get(i), inPath(arguments[i]));
        }
        String path = call.operation().path();
        for (String parameter : call.operation().pathParameters()) {
            path = path.replace("{" + parameter + "}", encoded(ids.get(parameter)));
        }
        return path;
    }

    private static String inPath(Object argument) {
        if (argument instanceof YearMonth month) {
            return String.format("%d%02d", month.getYear(), month.getMonthValue());
        }
        boolean respelled = argument instanceof OpenValue && !(argument instanceof PriceSheetView);
        return respelled ? Synthesis.OPEN_VALUE_IN_A_PATH : argument.toString();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
