package dev.partnercenter.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.partnercenter.PartnerCenterClient;
import dev.partnercenter.ServiceStub;
import dev.partnercenter.api.orders.OrderAttachmentUpload;
import dev.partnercenter.api.orders.OrderAttachments;
import dev.partnercenter.error.NotFoundException;
import dev.partnercenter.model.orders.OrderAttachment;
import dev.partnercenter.model.orders.OrderAttachmentMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents go up with their metadata and come down as a stream. */
class AttachmentsTest {
    private static final OrderAttachmentUpload EMPTY = OrderAttachmentUpload.of(OrderAttachmentMetadata.builder()
            .currency("USD")
            .customerPrice("1250.00")
            .isPartOfTender(false)
            .build());

    private final ServiceStub service = new ServiceStub();
    private final PartnerCenterClient partner = service.client();
    private final OrderAttachments attachments =
            partner.customers().byId("c1").orders().byId("o1").attachments();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        partner.close();
        service.close();
    }

    @Test
    void files_and_metadata_go_up_as_parts_of_one_form() throws IOException {
        service.answer(201, "{\"totalCount\":1,\"items\":[{\"attachmentId\":\"a1\",\"fileName\":\"order.pdf\"}]}");
        Path order = Files.writeString(folder.resolve("order.pdf"), "%PDF of the order");
        Path tender = Files.writeString(folder.resolve("tender.bin"), "the tender");

        List<OrderAttachment> attached =
                attachments.upload(EMPTY.withPurchaseOrder(order).withTender(tender));

        assertThat(attached).extracting(OrderAttachment::attachmentId).containsExactly("a1");
        RecordedRequest request = service.request();
        assertThat(request.getHeader("Content-Type")).startsWith("multipart/form-data; boundary=");
        String body = request.getBody().readUtf8();
        assertThat(body)
                .contains("Content-Disposition: form-data; name=\"POFiles\"; filename=\"order.pdf\"")
                .contains("Content-Type: application/pdf")
                .contains("%PDF of the order")
                .contains("Content-Disposition: form-data; name=\"TenderFiles\"; filename=\"tender.bin\"")
                .contains("name=\"metadata\"")
                .contains("{\"customerPrice\":\"1250.00\",\"currency\":\"USD\",\"isPartOfTender\":false}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`a\"; name=\"metadata.pdf`,`a%22; name=%22metadata.pdf`",
                "`a\r\nX-Injected: 1.pdf`,a__X-Injected: 1.pdf",
                "`Bestellung für Åse.pdf`,`Bestellung für Åse.pdf`"
            })
    void a_file_name_cannot_end_its_header(String name, String sent) throws IOException {
        service.answer(201, "{\"items\":[]}");

        // A file system of its own, since not every platform has files of such names.
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"))) {
            attachments.upload(EMPTY.withPurchaseOrder(Files.writeString(zip.getPath(name), "x")));
        }

        assertThat(service.request().getBody().readUtf8()).contains("filename=\"" + sent + "\"\r\n");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_before_anything_is_sent() {
        Path missing = folder.resolve("missing.pdf");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> attachments.upload(EMPTY.withPurchaseOrder(missing)))
                .withMessageContaining("missing.pdf");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attachments.upload(EMPTY.withTender(folder)))
                .withMessageContaining("cannot be read");
        assertThatIllegalArgumentException().isThrownBy(() -> EMPTY.withTender(null));
        assertThat(service.requestCount()).isZero();
    }

    @Test
    void a_document_comes_down_as_it_is() throws IOException {
        byte[] document = new byte[300_000];
        document[299_999] = 7;
        service.answer(new MockResponse().setBody(new Buffer().write(document)));

        try (InputStream stream = attachments.byId("a1").download()) {
            assertThat(stream.readAllBytes()).isEqualTo(document);
        }
        assertThat(service.request().getHeader("Accept")).isEqualTo("*/*");
    }

    @Test
    void a_document_that_is_not_there_is_an_exception_and_no_stream() {
        service.answerStatus(404);

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> attachments.byId("a1").download());
    }
}
