package dev.partnercenter.usgov.availability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The data that ships with the module, read once, when the first question is asked. */
final class AvailabilityData {
    static final Map<String, UsGovAvailability> BY_ID = load();

    private static final String RESOURCE = "operations.txt";

    private AvailabilityData() {}

    private static Map<String, UsGovAvailability> load() {
        try (InputStream file = AvailabilityData.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + AvailabilityData.class.getName());
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    static Map<String, UsGovAvailability> parse(BufferedReader lines) throws IOException {
        Map<String, UsGovAvailability> byId = new LinkedHashMap<>();
        String area = "";
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                if (line.startsWith("[") && line.endsWith("]")) {
                    area = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    UsGovAvailability read = AvailabilityLine.read(line, area);
                    if (byId.put(read.operationId(), read) != null) {
                        throw new IllegalArgumentException("the operation has a line already");
                    }
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(RESOURCE + ", line " + number + ": " + e.getMessage() + ": " + line, e);
            }
        }
        return Collections.unmodifiableMap(byId);
    }
}
