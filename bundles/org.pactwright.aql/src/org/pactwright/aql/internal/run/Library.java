package org.pactwright.aql.internal.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.spi.ServiceSet;
import org.pactwright.aql.types.Packages;

/**
 * What expressions are compiled against: metamodels and services, with what has been found out about them so far.
 * Thread-safe; apart from its caches, which are bounded, it does not change.
 */
public final class Library {
	/** The service that {@code .name} stands for. */
	static final String FEATURE_ACCESS = "aqlFeatureAccess";
	private static final int MOST = 20_000;

	private final Packages packages;
	private final ServiceSet services;
	private final ServiceSet standard;
	private final Map<Call, Optional<Service>> found = new ConcurrentHashMap<>();
	private final Map<Object, Object> memos = new ConcurrentHashMap<>();

	/**
	 * @param packages the metamodels
	 * @param services all services
	 * @param standard those of them that the engine knows the meaning of
	 */
	public Library(Packages packages, ServiceSet services, ServiceSet standard) {
		this.packages = packages;
		this.services = services;
		this.standard = standard;
	}

	/** The metamodels. */
	public Packages packages() {
		return packages;
	}

	/** All services. */
	public ServiceSet services() {
		return services;
	}

	/** Whether a service of the standard library has not been overloaded, so that the engine may know a short cut. */
	public boolean isStandard(String name) {
		return !standard.named(name).isEmpty() && services.named(name).equals(standard.named(name));
	}

	/** Whether {@code .name} reads a feature, and nothing else: no service has been put in its place. */
	public boolean readsFeatures() {
		return isStandard(FEATURE_ACCESS) || services.named(FEATURE_ACCESS).isEmpty();
	}

	/** A call by the classes of its arguments; the class counts for an operation of a model only. */
	private record Call(String name, Optional<EClass> type, List<Class<?>> arguments) {
	}

	/**
	 * The service for arguments of given classes, ready to call.
	 *
	 * @return empty if none accepts them
	 */
	Optional<Service> service(String name, Class<?>... arguments) {
		return found(new Call(name, Optional.empty(), List.of(arguments)),
				() -> services.find(name, arguments).map(Service::linked));
	}

	/** The operation that the metamodel gives a class, as a service. */
	Optional<Service> operation(EClass type, String name, Class<?>... arguments) {
		return found(new Call(name, Optional.of(type), List.of(arguments)), () -> {
			return OperationService.of(type, name).<Service>map(OperationService::new)
					.filter(s -> accepts(s, arguments))
					.reduce((best, next) -> next.asSpecificAs(best) ? next : best);
		});
	}

	private static boolean accepts(Service service, Class<?>[] arguments) {
		return service.arity() == arguments.length && IntStream.range(1, arguments.length).allMatch(
				i -> arguments[i] == Void.class || service.parameters().get(i).isAssignableFrom(arguments[i]));
	}

	private Optional<Service> found(Call call, Supplier<Optional<Service>> search) {
		Optional<Service> known = found.get(call);
		if (known == null) {
			if (found.size() > MOST) {
				found.clear();
			}
			known = search.get();
			found.put(call, known);
		}
		return known;
	}

	/** See {@link org.pactwright.aql.spi.CallContext#memo}. */
	@SuppressWarnings("unchecked")
	<K, V> V memo(K key, Function<? super K, ? extends V> maker) {
		Object known = memos.get(key);
		if (known == null) {
			if (memos.size() > MOST) {
				memos.clear();
			}
			known = maker.apply(key);
			memos.put(key, known);
		}
		return (V) known;
	}
}
