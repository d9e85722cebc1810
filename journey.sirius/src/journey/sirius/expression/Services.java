// SPDX-License-Identifier: EPL-2.0
package journey.sirius.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * The public methods of the classes that a specification may call. The classes are given: nothing is loaded by a name that stands in a
 * file.
 */
public final class Services {

	private final Map<String, List<Service>> byName = new LinkedHashMap<>();

	/** @param classes classes without state that anybody can instantiate, in the order in which they are asked */
	public Services(List<Class<?>> classes) {
		for (Class<?> type : classes) {
			Object holder = instance(type);
			Arrays.stream(type.getDeclaredMethods()).filter(Services::isService).sorted(Comparator.comparing(Method::toGenericString))
					.forEach(method -> byName.computeIfAbsent(method.getName(), any -> new ArrayList<>()).add(new Service(holder, method)));
		}
	}

	private static Object instance(Class<?> type) {
		try {
			return type.getConstructor().newInstance();
		} catch (ReflectiveOperationException e) {
			throw new IllegalArgumentException(type + " cannot hold services", e);
		}
	}

	private static boolean isService(Method method) {
		return Modifier.isPublic(method.getModifiers()) && !method.isSynthetic() && method.getParameterCount() > 0
				&& EObject.class.isAssignableFrom(method.getParameterTypes()[0]);
	}

	/** Calls the first service of a name that takes such values. */
	Object call(String name, EObject receiver, List<Object> arguments) throws EvaluationException {
		List<Object> values = new ArrayList<>();
		values.add(receiver);
		values.addAll(arguments);
		for (Service service : byName.getOrDefault(name, List.of())) {
			if (service.takes(values)) {
				return service.call(values);
			}
		}
		throw new EvaluationException(byName.containsKey(name) ? "the service " + name + " does not take a " + receiver.eClass().getName() + " with these arguments"
				: "no service is called " + name);
	}

	/** A method of a class of services. A number as a parameter has to be an Integer: no value is an {@code int}. */
	private record Service(Object holder, Method method) {

		boolean takes(List<Object> values) {
			Class<?>[] types = method.getParameterTypes();
			if (types.length != values.size()) {
				return false;
			}
			for (int i = 0; i < types.length; i++) {
				if (values.get(i) != null && !types[i].isInstance(values.get(i))) {
					return false;
				}
			}
			return true;
		}

		Object call(List<Object> values) throws EvaluationException {
			try {
				return method.invoke(holder, values.toArray());
			} catch (InvocationTargetException e) {
				throw new EvaluationException("the service " + method.getName() + " failed: " + e.getCause(), e.getCause());
			} catch (IllegalAccessException | IllegalArgumentException e) {
				throw new EvaluationException("the service " + method.getName() + " cannot be called: " + e.getMessage(), e);
			}
		}
	}
}
