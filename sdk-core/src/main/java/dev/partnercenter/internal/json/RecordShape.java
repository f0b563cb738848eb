package dev.partnercenter.internal.json;

import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/**
 * What the codec has to know of one record class. The one of a model is generated, so that a program that has just
 * started calls constructors and accessors without looking for them by reflection first: it is the nested class
 * {@code Shape} of the model's builder. {@link PageShape} is written by hand; all others have a {@link ReflectedShape}.
 */
public interface RecordShape {

    /**
     * Gives the components.
     *
     * @return their names in the order of the constructor, without the bag, which is the last component
     */
    String[] names();

    /**
     * Gives the types of the components.
     *
     * @return for each name its class; a List is followed by the class of its elements and a Map by that of its values,
     *     which may again be one of these. A List that is followed by nothing is one of a type variable
     */
    Class<?>[][] types();

    /**
     * Calls the constructor.
     *
     * @param arguments all components, the bag as the last one
     * @return the record
     */
    Object make(@Nullable Object[] arguments);

    /**
     * Calls an accessor.
     *
     * @param record a record of this class
     * @param component the index of the component; that of the bag is the number of the names
     * @return the component's value
     */
    @Nullable Object get(Object record, int component);

    /** Finds the shape of a record class. */
    static RecordShape of(Class<?> type) {
        if (type == CollectionPage.class) {
            return new PageShape();
        }
        try {
            Class<?> nested = Class.forName(type.getName() + "Builder$Shape", false, type.getClassLoader());
            return RecordShape.class.isAssignableFrom(nested) ? generated(nested) : new ReflectedShape(type);
        } catch (ClassNotFoundException e) {
            return new ReflectedShape(type);
        }
    }

    private static RecordShape generated(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (RecordShape) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be used", e);
        }
    }
}
