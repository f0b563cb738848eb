package dev.partnercenter.usgov.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.api.directory.Directory;
import dev.partnercenter.model.delegatedadmin.DelegatedAdminRelationship;
import dev.partnercenter.model.roles.UserMember;
import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import dev.partnercenter.usgov.gdap.DelegatedAdmin;
import dev.partnercenter.usgov.graph.MicrosoftGraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An id is one segment of the address, whatever it holds, or is refused. */
class GraphIdsTest {
    private final FaultyGraph graph = new FaultyGraph();

    @AfterEach
    void stop() {
        graph.close();
    }

    static Stream<String> odd() {
        return Stream.of(
                "a/memberOf",
                "../../me",
                "x?$select=id#z",
                "%2f",
                "%2e%2e",
                "{user-id}",
                "a'b",
                "a&b=c;d",
                "a b",
                "users('1')",
                "\u00fc\u540d\ud83d\ude00",
                "i".repeat(4_000));
    }

    @ParameterizedTest
    @MethodSource("odd")
    @FaultCase(
            area = FaultArea.GRAPH,
            fault =
                    "ids with `/`, `..` in a path, `?`, `#`, `%2f`, quotes, braces, blanks, non-ASCII, or 4,000 characters",
            outcome = "one encoded segment of the address, read back as it was")
    void an_id_is_one_segment(String id) {
        Directory directory =
                graph.always(FaultyGraph.json(200, "{\"value\": []}")).directory();
        directory.users().byId(id).get();
        directory.users().byId(id).delete();
        directory.groups().byId(id).get();
        directory.groups().byId(FaultyGraph.GROUP).removeMember(id);
        directory.directoryRoles().byId(FaultyGraph.GROUP).removeMember(id);
        DelegatedAdmin.of(graph.client()).relationships().byId(id).get();

        assertThat(graph.requests().stream().map(request -> segments(request)))
                .containsExactly(
                        List.of("v1.0", "users", id),
                        List.of("v1.0", "users", id),
                        List.of("v1.0", "groups", id),
                        List.of("v1.0", "groups", FaultyGraph.GROUP, "members", id, "$ref"),
                        List.of("v1.0", "directoryRoles", FaultyGraph.GROUP, "members", id, "$ref"),
                        List.of("v1.0", "tenantRelationships", "delegatedAdminRelationships", id));
    }

    private static List<String> segments(RecordedRequest request) {
        List<String> segments =
                HttpUrl.get("http://localhost" + request.getPath()).pathSegments();
        return segments.subList(1, segments.size());
    }

    @ParameterizedTest
    @MethodSource("odd")
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "such an id in a `$batch` or in the reference to a new member",
            outcome = "one encoded segment of the inner address")
    void an_id_inside_a_body_is_one_segment(String id) {
        graph.answer(200, "{\"responses\": [{\"id\": \"0\", \"status\": 200, \"body\": {}}]}")
                .answer(FaultyGraph.status(204));

        graph.directory().users().assignLicenses(Map.of(id, GraphWrite.removal()));
        graph.directory().groups().byId(FaultyGraph.GROUP).addMember(id);

        String inBatch = between(graph.requests(), "\"url\":\"", "\"");
        List<RecordedRequest> second = graph.requests();
        assertThat(second).isEmpty();
        assertThat(HttpUrl.get("https://graph.microsoft.us/v1.0" + inBatch).pathSegments())
                .containsExactly("v1.0", "users", id, "assignLicense");
    }

    private static String between(List<RecordedRequest> requests, String before, String after) {
        String body = requests.get(0).getBody().readUtf8();
        int from = body.indexOf(before) + before.length();
        String reference = requests.get(1).getBody().readUtf8();
        assertThat(reference).startsWith("{\"@odata.id\":\"https://graph.microsoft.us/v1.0/directoryObjects/");
        assertThat(HttpUrl.get(reference.substring(14, reference.length() - 2)).pathSegments())
                .hasSize(3);
        return body.substring(from, body.indexOf(after, from));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "a\r\nX-Injected: 1", "a\u0000b", "\t"})
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "ids that are blank, `.`, `..` or hold CR, LF or other control characters",
            outcome = "`IllegalArgumentException` that names the argument; nothing is sent")
    void an_id_that_cannot_be_one_is_refused(String id) {
        Directory directory = graph.directory();
        Map<String, Consumer<String>> calls = Map.of(
                "userId", bad -> directory.users().byId(bad),
                "groupId", bad -> directory.groups().byId(bad),
                "roleId", bad -> directory.directoryRoles().byId(bad),
                "memberId", bad -> directory.groups().byId(FaultyGraph.GROUP).addMember(bad),
                "member.id",
                        bad -> directory
                                .directoryRoles()
                                .byId(FaultyGraph.GROUP)
                                .addMember(UserMember.builder().id(bad).build()),
                "customerId", bad -> MicrosoftGraph.of(graph.client()).customerDirectory(bad),
                "relationshipId",
                        bad -> DelegatedAdmin.of(graph.client()).relationships().byId(bad));

        calls.forEach((argument, call) -> assertThatIllegalArgumentException()
                .as(argument)
                .isThrownBy(() -> call.accept(id))
                .withMessageContaining(argument));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> directory.users().assignLicenses(Map.of(id, GraphWrite.removal())))
                .withMessageContaining("userId");
        assertThat(graph.requestCount()).isZero();
    }

    @Test
    @FaultCase(
            area = FaultArea.GRAPH,
            fault = "an ETag with CR, LF or non-ASCII",
            outcome = "an exception that names it; nothing is sent")
    void an_etag_that_no_header_can_carry_is_refused() {
        for (String etag : List.of("W/\"a\r\nX-Injected: 1\"", "W/\"\u540d\"")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DelegatedAdmin.of(graph.client())
                            .relationships()
                            .byId("r")
                            .delete(DelegatedAdminRelationship.builder()
                                    .etag(etag)
                                    .build()))
                    .withMessageContaining("etag");
        }
        assertThat(graph.requestCount()).isZero();
    }
}
