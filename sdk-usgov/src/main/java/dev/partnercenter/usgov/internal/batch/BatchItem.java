package dev.partnercenter.usgov.internal.batch;

import com.microsoft.kiota.RequestInformation;
import java.util.Map;
import java.util.function.Function;

/**
 * One request of many.
 *
 * @param request made by the Graph SDK
 * @param reader makes the result out of the properties of the answer
 * @param <T> type of the result
 */
public record BatchItem<T>(RequestInformation request, Function<Map<String, Object>, T> reader) {}
