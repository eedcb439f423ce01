package org.pactwright.aql.internal.run;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EParameter;
import org.eclipse.emf.ecore.ETypedElement;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.TypeSet;

/** An operation of a metamodel as a service: looked for where no service accepts the arguments. */
public final class OperationService extends Service {
	private final EOperation operation;

	/**
	 * @param operation of a class of a metamodel
	 */
	public OperationService(EOperation operation) {
		super(operation.getName(), classOf(operation), parameters(operation));
		this.operation = operation;
	}

	private static Class<?>[] parameters(EOperation operation) {
		return Stream
				.concat(Stream.of(EObject.class), operation.getEParameters().stream().map(OperationService::classOf))
				.toArray(Class<?>[]::new);
	}

	private static Class<?> classOf(ETypedElement element) {
		if (element.isMany()) {
			return element instanceof EParameter ? java.util.Collection.class : List.class;
		}
		return element.getEType() == null ? Object.class : new ClassifierType(element.getEType()).javaClass();
	}

	@Override
	public Object call(CallContext context, Object[] arguments) throws Throwable {
		Object[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
		try {
			return ((EObject) arguments[0]).eInvoke(operation, new BasicEList.UnmodifiableEList<>(rest.length, rest));
		} catch (InvocationTargetException e) {
			throw e.getCause() == null ? e : e.getCause();
		}
	}

	@Override
	public boolean tellsReads() {
		return false;
	}

	@Override
	public TypeSet declared() {
		if (operation.getEType() == null) {
			return TypeSet.ANY;
		}
		TypeSet type = TypeSet.of(new ClassifierType(operation.getEType()));
		return operation.isMany() ? type.sequence() : type;
	}
}
