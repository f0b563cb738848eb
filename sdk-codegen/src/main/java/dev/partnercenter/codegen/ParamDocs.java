package dev.partnercenter.codegen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code @param} texts of a record's Javadoc, by component. */
final class ParamDocs {

    private static final Pattern PARAM = Pattern.compile("(?ms)^\\s*@param\\s+(\\w+)\\s+(.*?)(?=^\\s*@\\w|\\z)");

    private ParamDocs() {}

    static Map<String, String> of(@Nullable String docComment) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (docComment != null) {
            Matcher matcher = PARAM.matcher(docComment);
            while (matcher.find()) {
                texts.put(matcher.group(1), matcher.group(2).strip().replaceAll("\\s+", " "));
            }
        }
        return texts;
    }
}
