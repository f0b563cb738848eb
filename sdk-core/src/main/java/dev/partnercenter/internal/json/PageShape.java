package dev.partnercenter.internal.json;

import dev.partnercenter.model.common.ResourceAttributes;
import dev.partnercenter.model.common.ResourceLinks;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@link CollectionPage}, which has a type parameter and no builder. */
final class PageShape implements RecordShape {

    @Override
    public String[] names() {
        return new String[] {"totalCount", "items", "links", "continuationToken", "attributes"};
    }

    @Override
    public Class<?>[][] types() {
        return new Class<?>[][] {
            {Integer.class}, {List.class}, {ResourceLinks.class}, {String.class}, {ResourceAttributes.class}
        };
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object make(@Nullable Object[] arguments) {
        return new CollectionPage<>(
                (Integer) arguments[0],
                (List<?>) arguments[1],
                (ResourceLinks) arguments[2],
                (String) arguments[3],
                (ResourceAttributes) arguments[4],
                (Map<String, Object>) arguments[5]);
    }

    @Override
    public @Nullable Object get(Object record, int component) {
        CollectionPage<?> page = (CollectionPage<?>) record;
        return switch (component) {
            case 0 -> page.totalCount();
            case 1 -> page.items();
            case 2 -> page.links();
            case 3 -> page.continuationToken();
            case 4 -> page.attributes();
            default -> page.additionalProperties();
        };
    }
}
