package dev.partnercenter.simulator.internal.pricing;

import dev.partnercenter.simulator.internal.http.Answer;
import dev.partnercenter.simulator.internal.http.Bytes;
import dev.partnercenter.simulator.internal.http.Call;
import dev.partnercenter.simulator.internal.http.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;

/** A table that is downloaded. Of months since April 2020 it comes compressed to who takes {@code deflate}. */
final class CsvFile {

    private static final YearMonth COMPRESSED_SINCE = YearMonth.of(2020, 4);

    private CsvFile() {}

    static Answer answer(Call call, YearMonth month, String name, List<String> rows) {
        byte[] text = (String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Headers headers = Headers.NONE
                .with("Content-Type", "application/octet-stream")
                .with("Content-Disposition", "attachment; filename=" + name)
                .with("Cache-Control", "private");
        String accepted = call.header("Accept-Encoding");
        boolean deflate = accepted != null && accepted.toLowerCase(Locale.ROOT).contains("deflate");
        return deflate && !month.isBefore(COMPRESSED_SINCE)
                ? new Answer(200, headers.with("Content-Encoding", "deflate"), Bytes.of(deflated(text)))
                : new Answer(200, headers, Bytes.of(text));
    }

    /** Values, each between quotes. */
    static String row(Object... values) {
        return Arrays.stream(values)
                .map(value -> "\"" + value.toString().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(","));
    }

    /** A month in the form YYYYMM that is not still to come. */
    static YearMonth month(Call call, String text) {
        YearMonth month = parsed(text);
        if (month.isAfter(current(call))) {
            throw PricingError.ITEM_NOT_FOUND.because(call.request().path());
        }
        return month;
    }

    /** The month of the request. */
    static YearMonth current(Call call) {
        return YearMonth.from(call.now().atOffset(ZoneOffset.UTC));
    }

    private static YearMonth parsed(String text) {
        try {
            if (text.matches("\\d{6}")) {
                return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)));
            }
        } catch (DateTimeException e) {
            // refused below, as anything else that is no month
        }
        throw PricingError.INVALID_REQUEST.because("the month " + text + " does not have the form YYYYMM");
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return out.toByteArray();
    }
}
