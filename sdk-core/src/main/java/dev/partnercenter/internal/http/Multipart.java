package dev.partnercenter.internal.http;

import dev.partnercenter.internal.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@code multipart/form-data} body. */
public final class Multipart {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final MultipartBody.Builder parts = new MultipartBody.Builder().setType(MultipartBody.FORM);

    /** Adds a part of JSON. */
    public Multipart json(String name, Object value) {
        parts.addFormDataPart(name, null, RequestBody.create(Json.write(value), JSON));
        return this;
    }

    /** Adds a file under its own name, whose control characters are replaced. */
    public Multipart file(String name, Path file) {
        parts.addFormDataPart(name, fileName(file), new FileBody(file));
        return this;
    }

    /** {@return the body} */
    RequestBody body() {
        return parts.build();
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "_");
    }

    /** Reads the file whenever it is sent, so that a second attempt has its own stream. */
    private static final class FileBody extends RequestBody {
        private final Path file;

        FileBody(Path file) {
            this.file = file;
        }

        @Override
        public @Nullable MediaType contentType() {
            try {
                String type = Files.probeContentType(file);
                MediaType known = type == null ? null : MediaType.parse(type);
                return known == null ? BYTES : known;
            } catch (IOException unknown) {
                return BYTES;
            }
        }

        @Override
        public long contentLength() throws IOException {
            return Files.size(file);
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            try (Source source = Okio.source(file)) {
                sink.writeAll(source);
            }
        }
    }
}
