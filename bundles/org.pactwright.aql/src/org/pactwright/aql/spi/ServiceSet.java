package org.pactwright.aql.spi;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.aql.internal.java.MethodService;

/**
 * The services that expressions can call. Of those that accept the arguments the most specific is called, and among
 * services none of which is more specific than the other, the one added first. A service with exactly the parameters of
 * an earlier one replaces it. Immutable.
 */
public final class ServiceSet {
	private final Map<String, List<Service>> byName;

	private ServiceSet(Map<String, List<Service>> byName) {
		this.byName = byName;
	}

	/** To fill an empty set. */
	public static Builder builder() {
		return new Builder(Map.of());
	}

	/** To add to this set, which stays as it is. */
	public Builder extend() {
		return new Builder(byName);
	}

	/** The names of all services. */
	public Set<String> names() {
		return byName.keySet();
	}

	/** The services of a name, in the order in which they were added; empty if there is none. */
	public List<Service> named(String name) {
		return byName.getOrDefault(name, List.of());
	}

	/**
	 * The service to call.
	 *
	 * @param name its name
	 * @param arguments the classes of the arguments, the receiver first; {@link Void} for a null without a type, which
	 *     fits everywhere
	 * @return empty if none accepts them
	 */
	public Optional<Service> find(String name, Class<?>... arguments) {
		Service best = null;
		for (Service service : named(name)) {
			if (accepts(service, arguments) && (best == null || service.asSpecificAs(best))) {
				best = service;
			}
		}
		return Optional.ofNullable(best);
	}

	private static boolean accepts(Service service, Class<?>[] arguments) {
		if (service.arity() != arguments.length) {
			return false;
		}
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i] != Void.class && !service.parameters().get(i).isAssignableFrom(arguments[i])) {
				return false;
			}
		}
		return true;
	}

	/** Collects services; not thread-safe. */
	public static final class Builder {
		private final Map<String, List<Service>> byName = new HashMap<>();

		private Builder(Map<String, List<Service>> base) {
			byName.putAll(base);
		}

		/** Adds a service. */
		public Builder add(Service service) {
			List<Service> all = new ArrayList<>(byName.getOrDefault(service.name(), List.of()));
			int same = all.stream().map(Service::parameters).toList().indexOf(service.parameters());
			if (same >= 0) {
				all.set(same, service);
			} else {
				all.add(service);
			}
			byName.put(service.name(), List.copyOf(all));
			return this;
		}

		/**
		 * Adds every public static method that a class declares and that has a parameter. The first parameter is the
		 * receiver, unless it is a {@link CallContext}, which is handed in and does not count. In a stable order: by
		 * name, then by parameters.
		 *
		 * @param owner a public class
		 */
		public Builder addMethods(Class<?> owner) {
			Arrays.stream(owner.getDeclaredMethods())
					.filter(m -> Modifier.isPublic(m.getModifiers()) && Modifier.isStatic(m.getModifiers()))
					.filter(m -> !m.isSynthetic())
					.sorted(Comparator.comparing(Method::getName)
							.thenComparing(m -> Arrays.toString(m.getParameterTypes())))
					.map(MethodService::ofStandard).filter(s -> s.arity() > 0).forEach(this::add);
			return this;
		}

		/** The set as filled so far. */
		public ServiceSet build() {
			return new ServiceSet(Map.copyOf(byName));
		}
	}
}
