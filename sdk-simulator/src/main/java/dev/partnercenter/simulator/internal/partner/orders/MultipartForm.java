package dev.partnercenter.simulator.internal.partner.orders;

import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.http.Request;
import dev.partnercenter.simulator.internal.partner.PartnerError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of a {@code multipart/form-data} body. */
final class MultipartForm {

    /** A file. */
    record Part(String fileName, String contentType, Bytes content) {}

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT_TYPE = Pattern.compile("content-type: *([^\r\n]+)", Pattern.CASE_INSENSITIVE);

    private MultipartForm() {}

    static List<Part> files(Request request) {
        String type = request.headers().first("Content-Type");
        @Nullable String boundary = type == null ? null : group(BOUNDARY, type);
        if (type == null || boundary == null || !type.startsWith("multipart/form-data")) {
            throw PartnerError.INVALID_INPUT.because("the body is no multipart/form-data");
        }
        // One byte is one character here, so that positions in the text are positions in the body.
        byte[] body = request.body().toArray();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        String separator = "--" + boundary;
        int start = text.indexOf(separator);
        while (start >= 0) {
            int end = text.indexOf("\r\n" + separator, start + separator.length());
            int header = text.indexOf("\r\n\r\n", start);
            if (end >= 0 && header >= 0 && header < end) {
                String headers = text.substring(start, header);
                String fileName = group(FILE_NAME, headers);
                if (fileName != null) {
                    String partType = group(CONTENT_TYPE, headers);
                    byte[] content = Arrays.copyOfRange(body, header + 4, end);
                    parts.add(new Part(
                            fileName, partType == null ? "application/octet-stream" : partType, Bytes.of(content)));
                }
            }
            start = end < 0 ? -1 : end + 2;
        }
        return parts;
    }

    private static @Nullable String group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
