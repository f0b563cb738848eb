package dev.partnercenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.testkit.FaultArea;
import dev.partnercenter.testkit.FaultCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A download becomes a file as a whole or not at all. */
class SaveToTest {
    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    private Download statement() {
        return partner.invoices().byId("G000071204").statement();
    }

    @Test
    void the_file_has_every_byte_and_nothing_is_left_beside_it() throws IOException {
        byte[] document = new byte[300_000];
        document[299_999] = 7;
        service.answer(new MockResponse().setBody(new Buffer().write(document)));
        Path file = folder.resolve("statement.pdf");

        assertThat(statement().saveTo(file)).isEqualTo(300_000);

        assertThat(Files.readAllBytes(file)).isEqualTo(document);
        assertThat(files()).containsExactly("statement.pdf");
    }

    @Test
    void a_file_that_was_there_is_replaced() throws IOException {
        service.answer(new MockResponse().setBody("new"));
        Path file = Files.writeString(folder.resolve("statement.pdf"), "old and longer");

        statement().saveTo(file);

        assertThat(file).hasContent("new");
    }

    @Test
    void what_was_read_before_is_not_saved_again() throws IOException {
        service.answer(new MockResponse().setBody("%PDF of the invoice"));
        Path file = folder.resolve("statement.pdf");

        try (Download statement = statement()) {
            assertThat(statement.readNBytes(5)).hasSize(5);
            assertThat(statement.saveTo(file)).isEqualTo(14);
        }

        assertThat(file).hasContent("of the invoice");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @FaultCase(
            area = FaultArea.CONNECTIONS,
            fault = "a download that is saved to a file breaks off in the middle",
            outcome = "IOException; nothing half written stays, and a file that was there before is kept")
    void a_connection_lost_in_the_middle_leaves_no_file_and_keeps_the_one_before(boolean chunked) throws IOException {
        for (int i = 0; i < 2; i++) {
            MockResponse answer = new MockResponse();
            service.answer(
                    (chunked ? answer.setChunkedBody("x".repeat(100_000), 1_000) : answer.setBody("x".repeat(100_000)))
                            .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        }
        Path before = Files.writeString(folder.resolve("before.pdf"), "of yesterday");

        assertThatIOException().isThrownBy(() -> statement().saveTo(folder.resolve("new.pdf")));
        assertThatIOException().isThrownBy(() -> statement().saveTo(before));

        assertThat(files()).containsExactly("before.pdf");
        assertThat(before).hasContent("of yesterday");
    }

    @Test
    void a_place_where_no_file_can_be_is_named_and_the_connection_is_given_back() {
        for (Path bad : new Path[] {
            null, folder, folder.resolve("missing/statement.pdf"), folder.getRoot(), Path.of("missing", "statement.pdf")
        }) {
            service.answer(new MockResponse().setBody("%PDF"));
            Download statement = statement();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> statement.saveTo(bad))
                    .withMessageStartingWith("file must ");
            assertThatIOException().isThrownBy(statement::readAllBytes).withMessageContaining("closed");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void the_stream_is_closed_behind_it() throws IOException {
        service.answer(new MockResponse().setBody("%PDF"));
        Download statement = statement();

        statement.saveTo(folder.resolve("statement.pdf"));

        assertThatIOException().isThrownBy(statement::read).withMessageContaining("closed");
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
