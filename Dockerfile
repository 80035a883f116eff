# Build: the wheel and its dependencies in a virtual environment of their own.
FROM python:3.13-slim AS build
WORKDIR /src
RUN python -m venv /opt/lotse
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY flows flows
COPY locales locales
COPY storage storage
RUN /opt/lotse/bin/pip install --no-cache-dir . && \
    /opt/lotse/bin/python -m compileall -q /opt/lotse

# Run: no compiler, no shell tools of ours, no root. Only /data is written to:
#   docker run --read-only --tmpfs /tmp -v lotse:/data -p 8080:8080 --env-file lotse.env lotse
FROM python:3.13-slim
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin lotse && \
    install -d -o lotse -g lotse -m 0700 /data
COPY --from=build /opt/lotse /opt/lotse
ENV PATH=/opt/lotse/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    LOTSE_ENVIRONMENT=production \
    LOTSE_DATA_DIR=/data \
    LOTSE_HOST=0.0.0.0 \
    LOTSE_PORT=8080
USER lotse
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=6s --start-period=20s CMD ["lotse", "health"]
ENTRYPOINT ["lotse"]
CMD ["run"]
